"""How a gemeente or a client council adds its own rules, step by step."""

from __future__ import annotations

from app.domain.sentence import say
from app.ui import routes
from app.ui.desk import Desk
from app.ui.page.blocks import Page, aside, box, page, soft
from app.ui.page.shared import to_print
from app.ui.page.shown import shown
from app.ui.page.values import term

_CHECK = "python3 build/gemeente.py GM0114"
_TEMPLATE = "python3 build/gemeente.py --sjabloon inkomenstoeslag"
_API = "/gemeente-instellingen"
_FOLDER = "app/data/nederland/regels"


@shown
def local_join_screen(desk: Desk) -> Page:
    """Four steps; also on paper, for whoever does it.

    Those who do it work for a gemeente and read its rules in Dutch: so are the steps.
    """
    made = _page()
    return page(
        made.name,
        *made.blocks[1:],
        to_print(desk, made, both=True, main=False, file_name="gemeente-toevoegen.html"),
        aside(say("Terug naar uw gemeente"), routes.LOCAL, key="to-local"),
    )


def _page() -> Page:
    return page(
        say("Zo voegt een gemeente zichzelf toe"),
        *soft(
            say("Een gemeente of een cliëntenraad kan haar eigen regels toevoegen."),
            term("Begin klein. Tien regels helpen al."),
        ),
        box(
            term("Maak een map met de code van het CBS, zoals GM0114."),
            term("Dit geeft voor elke verordening een leeg bestand:"),
            term(_TEMPLATE),
            head=term("Stap 1. Vul in wat u weet"),
        ),
        box(
            term("Noem bij elke waarde de tekst, het artikel en de dag waarop u las."),
            term("Laat een tweede lezer meekijken. Zet de naam of code erbij."),
            term("Wat u leeg laat, wordt een vraag aan de gemeente."),
            head=term("Stap 2. Zeg waar het staat"),
        ),
        box(
            term("Dit zegt wat fout is, wat ontbreekt en wat te oud is:"),
            term(_CHECK),
            term("U ziet ook in euro wat vijf mensen die niet bestaan ermee krijgen."),
            head=term("Stap 3. Kijk het na"),
        ),
        box(
            term("Zet de map hier neer. Dan staat zij in elke nieuwe versie van de app:"),
            term(_FOLDER),
            term("Hebt u zelf een koppeling? Dan staat alles op één adres:"),
            term(_API),
            term("Zo publiceert u het één keer. Elk jaar in januari kijkt u het na."),
            head=term("Stap 4. Publiceer het"),
        ),
    )
