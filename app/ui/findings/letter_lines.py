"""The lines of a letter; after an open one the person writes on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.domain.finding import Finding
from app.domain.sentence import Sentence, say
from app.text.write import Writer
from app.ui.findings.letter_kinds import Kind
from app.ui.page.paper import DOTS

_DECIDE = say("Wilt u hierover een besluit nemen en mij dat sturen?")

LABELS: dict[Kind, Sentence] = {
    Kind.ASK: say("Ik wil dit vragen"),
    Kind.KNOW: say("Ik wil weten of dit voor mij geldt"),
    Kind.EXEMPT: say("Ik vraag ontheffing"),
    Kind.OTHER: say("Ik wil het anders afspreken"),
    Kind.OBJECT: say("Ik maak bezwaar tegen een besluit"),
    Kind.REPORT: say("Ik geef iets door"),
}


@dataclass(frozen=True, slots=True)
class _Line:
    text: Sentence
    is_open: bool = False


_BODY: dict[Kind, tuple[_Line, ...]] = {
    Kind.ASK: (
        _Line(say("Ik wil hier gebruik van maken.")),
        _Line(say("Mijn reden:"), True),
        _Line(_DECIDE),
    ),
    Kind.KNOW: (
        _Line(say("Geldt dit voor mij? En waarom?")),
        _Line(say("Wilt u mij het antwoord op papier sturen?")),
    ),
    Kind.EXEMPT: (
        _Line(say("Ik vraag u om ontheffing van deze plicht.")),
        _Line(say("Het lukt mij nu niet, omdat:"), True),
        _Line(say("Ik vraag dit tot deze dag:"), True),
        _Line(_DECIDE),
    ),
    Kind.OTHER: (
        _Line(say("Dit past nu niet bij mij, omdat:"), True),
        _Line(say("Dit kan ik wel:"), True),
        _Line(say("Ik vraag u om maatwerk (Participatiewet, artikel 18 lid 1).")),
        _Line(_DECIDE),
    ),
    Kind.OBJECT: (
        _Line(say("Ik maak bezwaar tegen uw besluit van deze dag:"), True),
        _Line(say("Ik ben het niet eens met het besluit, omdat:"), True),
        _Line(say("Ik wil mijn bezwaar graag in een gesprek uitleggen.")),
        _Line(say("Ik stuur een kopie van het besluit mee.")),
    ),
    Kind.REPORT: (
        _Line(say("Ik geef een verandering door.")),
        _Line(say("Dit verandert er:"), True),
        _Line(say("Vanaf deze dag:"), True),
        _Line(say("Wilt u mij een bewijs sturen dat u dit hebt?")),
    ),
}
# Of these the person says which help it is (Participatiewet 10 lid 5).
_HELP_OF_CHOICE = ("hulp_bij_werk", "onderzoek_en_besluit", "voorziening")
_NUGGER = _Line(
    say("Ik sta bij UWV ingeschreven als werkzoekende. Ik krijg geen uitkering.")
)
# Of this one the reason lies with the parents (20 lid 3): they cannot, or cannot be made to.
_RAISE, _PARENTS = "verhoging_18_20", say("Ik kan dit geld niet van mijn ouders krijgen, omdat:")
_SENDER = (
    _Line(say("Mijn naam:"), True),
    _Line(say("Mijn adres:"), True),
    _Line(say("Mijn geboortedatum:"), True),
)
_END = (_Line(say("Met vriendelijke groet,")), _Line(say("Mijn handtekening:"), True))


def letter(
    writer: Writer,
    finding: Finding,
    kind: Kind,
    gemeente: str | None,
    today: date,
    *,
    is_nugger: bool = False,
) -> tuple[str, ...]:
    """The letter in the language of the writer, paragraph by paragraph.

    ``is_nugger`` is whether the writer is niet-uitkeringsgerechtigde (Participatiewet 6 onder a):
    who asks for help of choice names what gives the right.
    """
    to = say("Aan mijn gemeente") if gemeente is None else say("Aan gemeente {name}", name=gemeente)
    about = say("Het gaat over: {title}.", title=writer.write(finding.title))
    law = say(
        "Dit staat in de {law}, artikel {article}.",
        law=finding.source.law,
        article=finding.article,
    )
    body = _BODY[kind]
    if kind is Kind.ASK and finding.id in _HELP_OF_CHOICE:
        of_whom = (_NUGGER,) if is_nugger else ()
        body = (*of_whom, _Line(say("Ik vraag u om deze hulp:"), True), *body[1:])
    if kind is Kind.ASK and finding.id == _RAISE:
        body = (body[0], _Line(_PARENTS, True), *body[2:])
    parts = (
        (_Line(to), _Line(say("Datum: {day}", day=today))),
        _SENDER,
        (_Line(about), _Line(law)),
        body,
        _END,
    )
    return tuple("\n".join(_written(writer, line) for line in part) for part in parts)


def _written(writer: Writer, line: _Line) -> str:
    text = writer.write(line.text)
    return f"{text} {DOTS}" if line.is_open else text
