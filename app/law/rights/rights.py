"""All rights of one person on one day, in the order in which they help most."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from app.domain.facts import Facts
from app.domain.finding import Finding
from app.domain.gemeente import Gemeente
from app.domain.household import Household
from app.law.case import Case
from app.law.day import from_2026, later_law
from app.law.own_rules.maker import with_own_rules
from app.law.own_rules.of_rights import OF_RIGHTS
from app.law.rights import (
    aanvragen,
    banenafspraak,
    begeleiding,
    begin,
    bescherming,
    beschut_werk,
    bezwaar,
    bijstand,
    bijstand_partner,
    bijzondere_bijstand,
    doelgroep,
    hele_norm,
    houden,
    hulp,
    hulp_bij_werk,
    huurtoeslag,
    inkomenstoeslag,
    klacht_en_inzage,
    leren_en_opvang,
    loonkostensubsidie,
    ontheffing,
    op_tijd,
    participatieplaats,
    proefplaats,
    studietoeslag,
    telt_niet_mee,
    uiterste_hulp,
    uitvoering_uwv,
    vergoedingen,
    verhoging,
    voorschot,
    werken,
)
from app.law.rights.lokale_regelingen import insurance, lokale_regelingen

Right = Callable[[Case], Finding]

_OWN = {**OF_RIGHTS, "collectieve_zorgverzekering": (insurance,)}
_RIGHTS: tuple[Right, ...] = (
    bijstand.bijstand,
    bijstand_partner.bijstand_partner,
    verhoging.verhoging_18_20,
    hele_norm.hele_norm,
    begin.begindatum,
    begin.drie_maanden_terug,
    aanvragen.meteen_aanvragen,
    aanvragen.kortere_aanvraag,
    aanvragen.samen_aanvragen,
    voorschot.voorschot,
    voorschot.spoedhulp,
    uiterste_hulp.zeer_dringende_redenen,
    bijzondere_bijstand.bijzondere_bijstand,
    bijzondere_bijstand.duurzame_spullen,
    bijzondere_bijstand.collectieve_zorgverzekering,
    inkomenstoeslag.inkomenstoeslag,
    studietoeslag.studietoeslag,
    telt_niet_mee.toeslagen_tellen_niet_mee,
    huurtoeslag.huurtoeslag,
    houden.giften,
    houden.spaargeld,
    houden.spullen_en_auto,
    houden.eigen_woning,
    telt_niet_mee.loon_van_kinderen,
    telt_niet_mee.mantelzorg,
    telt_niet_mee.schadevergoeding,
    uiterste_hulp.alleenverdieners,
    werken.werken_en_houden,
    werken.bufferbudget,
    hulp_bij_werk.hulp_bij_werk,
    hulp_bij_werk.onderzoek_en_besluit,
    hulp_bij_werk.voorziening,
    proefplaats.proefplaats,
    participatieplaats.participatieplaats,
    participatieplaats.participatieplaats_premie,
    participatieplaats.participatieplaats_scholing,
    begeleiding.persoonlijke_ondersteuning,
    begeleiding.begeleiding_werkplek,
    begeleiding.vervoer_en_hulpmiddelen,
    doelgroep.doelgroep_loonkostensubsidie,
    loonkostensubsidie.loonkostensubsidie,
    loonkostensubsidie.vaste_loonkostensubsidie,
    beschut_werk.beschut_werk,
    banenafspraak.banenafspraak,
    banenafspraak.no_riskpolis,
    uitvoering_uwv.medisch_urenbeperkt,
    uitvoering_uwv.tolk,
    uitvoering_uwv.hulp_bij_slecht_zien,
    leren_en_opvang.scholing,
    leren_en_opvang.kinderopvang,
    leren_en_opvang.plan_van_aanpak,
    vergoedingen.premie,
    vergoedingen.vrijwilligersvergoeding,
    ontheffing.ontheffing_9a_vragen,
    ontheffing.ontheffing_vragen,
    bescherming.maatwerk,
    uiterste_hulp.verlaging_herzien,
    uiterste_hulp.minder_terugbetalen,
    op_tijd.beslistermijn,
    op_tijd.dwangsom,
    bezwaar.bezwaar,
    bezwaar.beslissing_op_bezwaar,
    bezwaar.beroep,
    klacht_en_inzage.klacht,
    klacht_en_inzage.inzage_dossier,
    klacht_en_inzage.inzage_bij_bezwaar,
    klacht_en_inzage.iemand_meenemen,
    hulp.clientondersteuning,
    hulp.schuldhulp,
    hulp.borg_bij_schulden,
    bescherming.gegevens_een_keer,
    bescherming.huisbezoek,
    bescherming.ander_adres,
    bescherming.geheimhouding,
    bescherming.geen_beslag_bijzondere_bijstand,
    bescherming.meepraten,
)


def rights(
    household: Household, facts: Facts, day: date, gemeente: Gemeente | None
) -> tuple[Finding, ...]:
    """Participatiewet en andere wetten: welke rechten hebt u, welke niet, en wat weten wij niet?

    Every right of the law is always in the list, whatever its answer; the schemes of the gemeente
    stand behind the inkomenstoeslag. From 2027 what rests on the
    Participatiewet of 2026 is an estimate, because the new text was not read. Raises Refused
    before 2026, when other rules held.
    """
    case = Case(household, facts, from_2026(day), gemeente)
    found: list[Finding] = []
    for right in _RIGHTS:
        found.append(with_own_rules(right(case), case, _OWN))
        if right is inkomenstoeslag.inkomenstoeslag:
            found += lokale_regelingen(case)
    return tuple(later_law(one, case) for one in found)
