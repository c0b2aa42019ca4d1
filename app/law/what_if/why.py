"""The sentences that say why a month differs from the month before."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from app.domain.money import ZERO, half_up_to_euro
from app.domain.month import Month
from app.domain.sentence import Sentence, say, say_n
from app.law.book import begins
from app.law.participatiewet.basis import Basis, NoRight
from app.law.participatiewet.inkomstenvrijlating import Exemption
from app.law.participatiewet.vrijlatingsmaanden import REGIME_2027, TWELVE_OVER
from app.law.what_if.inflow_words import inflow_changes
from app.law.what_if.run import MonthStep
from app.law.what_if.stops import stops
from app.law.what_if.toeslag_changes import NEW_FIGURES
from app.law.what_if.turnings import Turnings

OTHER_COUNTED = say("Vorige maand telde er ander geld mee voor de bijstand. Nu niet.")

_STOPPED = say("Het werk is dan gestopt. Er is geen loon meer.")
_LATE = say("Vanaf nu telt het loon van de maand ervoor mee.")
_NO_WAGE = say("Deze maand krijgt u geen loon.")
_AGAIN = say("Deze maand krijgt u weer loon.")
_BEGINS = say("Het werk begint in deze maand.")
# Of the person and of the spouse, beside work of the other that goes on.
_BEGIN = (say("Uw werk begint in deze maand."), say("Uw partner begint met werk in deze maand."))
_END = (say("Uw eigen werk is gestopt."), say("Het werk van uw partner is gestopt."))
# Of the person and of the spouse, who has another job that goes on.
_ONE_ENDS = (
    say("Een van uw banen is gestopt."),
    say("Een van de banen van uw partner is gestopt."),
)
_PAID_BEFORE = say("Vorige maand kwam er vakantiegeld bij. Nu niet.")
_OF_WAGE = ("minimumloon", "loonheffing")
_RULE_2027 = say("Vanaf 1 januari 2027 geldt een nieuwe regel voor loon naast bijstand.")
_SAME_PART = say("Er geldt een andere vrijlating. Hetzelfde deel van uw loon telt niet mee.")
_OTHER_PART = say("Er geldt een andere vrijlating. Een ander deel van uw loon telt niet mee.")


def why(
    before: MonthStep | None, step: MonthStep, month: Month, turned: Turnings
) -> tuple[Sentence, ...]:
    """Why this month changes, or why no exemption holds at first.

    ``before`` is the step of the month before, another than this one; None in the first month.
    ``turned`` names whose age makes the change.
    """
    if before is None:
        begun = tuple(inflow_changes(None, step.inflow))
        if turned.parts(month) and step.frame.basis.applied:
            basis = step.frame.basis
            whose = _whose(basis.parts[0][1], basis) if basis.parts else ()
            begun = (*begun, *turned.of_norm(month), *whose, basis.norm.because)
        if step.frame.basis.no_right is NoRight.UITSLUITING:
            begun = (*begun, step.frame.basis.norm.because)
        begun = (*begun, *_days(None, step, month, turned))
        return _once(begun if step.note is None else (*begun, step.note))
    return _once(_changes(before, step, month, turned))


def _once(said: tuple[Sentence, ...]) -> tuple[Sentence, ...]:
    """One cause may change the norm and the days with a right: it is said the first time."""
    return tuple(dict.fromkeys(said))


def holiday_change(
    paid: tuple[Decimal, Decimal, Decimal], paid_before: Decimal, *, of_partner: bool = False
) -> tuple[Sentence, ...]:
    """That holiday money comes, or came the month before and not now.

    ``paid`` is that of the gemeente, of the employers, and of these of the one of the spouse;
    ``paid_before`` that of the gemeente the month before, in euro. ``of_partner`` is whether the
    spouse alone has the bijstand.
    """
    of_bijstand, of_wage, of_wage_of_partner = paid
    own = of_wage - of_wage_of_partner
    sentences: list[Sentence] = []
    if paid_before and not of_bijstand:
        sentences.append(_PAID_BEFORE)
    if of_bijstand and of_partner:
        sentences.append(
            say("Uw partner krijgt {holiday} vakantiegeld van de gemeente.", holiday=of_bijstand)
        )
    elif of_bijstand:
        sentences.append(
            say("U krijgt {holiday} vakantiegeld van de gemeente.", holiday=of_bijstand)
        )
    if own:
        sentences.append(
            say(
                "Uw werkgever betaalt ook vakantiegeld: ongeveer {holiday}. Dat komt erbij.",
                holiday=half_up_to_euro(own),
            )
        )
    if of_wage_of_partner:
        sentences.append(
            say(
                "De werkgever van uw partner betaalt ook vakantiegeld: ongeveer {holiday}.",
                holiday=half_up_to_euro(of_wage_of_partner),
            )
        )
    return tuple(sentences)


def wage_moves(before: Decimal, came_late: Decimal, waits: Decimal) -> tuple[Sentence, ...]:
    """That the wage of the month before comes in this one, or that of this month the next.

    ``came_late`` is the one, ``waits`` the other, ``before`` what came late a month ago; in euro.
    """
    if before and not came_late:
        return (say("Vorige maand kwam er nog loon van eerder. Nu niet."),)
    if came_late:
        return (say("Nu komt het loon van de maand ervoor."),)
    return (say("Het loon van deze maand komt pas volgende maand."),) if waits else ()


def other_counts(counted: Decimal) -> Sentence:
    """That money beside the wage is settled this month, in euro."""
    return say("Van uw andere geld telt {counted} mee voor de bijstand.", counted=counted)


def _changes(
    before: MonthStep, step: MonthStep, month: Month, turned: Turnings
) -> tuple[Sentence, ...]:
    was, now = before.sum, step.sum
    beside: tuple[Sentence, ...] = ()
    if before.inflow is not step.inflow:
        beside = tuple(inflow_changes(before.inflow, step.inflow))
    # What weighs most is said first: a norm of a new half year is little beside an exemption.
    norm = _other_norm(before, step, month, turned)
    moved = abs(was.exempt - now.exempt) if norm else ZERO
    leads = abs(before.frame.basis.norm.value - step.frame.basis.norm.value) >= moved
    # A wage that is paid a month later also changes a month later.
    wage = _other_wage(before, step, month.plus(-1) if step.late else month, turned)
    exemption = _other_exemption(before, step, month, turned)
    little = abs(was.net - now.net) < abs(was.exempt - now.exempt)
    return (
        *_comes_or_goes(before, step),
        *beside,
        *(norm if leads else ()),
        *_stops_or_comes_back(before, step, month, turned),
        *((*exemption, *wage) if little else (*wage, *exemption)),
        *(() if leads else norm),
    )


def _shut_out(step: MonthStep, month: Month, turned: Turnings) -> Iterator[Sentence]:
    """Who has no right any more, where nobody has."""
    if step.frame.basis.no_right is NoRight.UITSLUITING:
        yield from turned.of_norm(month)
        yield step.frame.basis.norm.because


def _stops_or_comes_back(
    before: MonthStep, step: MonthStep, month: Month, turned: Turnings
) -> tuple[Sentence, ...]:
    had, has = before.sum.bijstand, step.sum.bijstand
    if had and not has:
        return (*_shut_out(step, month, turned), *_used_up(before, step, month), stops(step))
    back = tuple(_comes_back(before, step)) if has and not had else ()
    return (*back, *_days(before, step, month, turned))


def _used_up(before: MonthStep, step: MonthStep, month: Month) -> tuple[Sentence, ...]:
    """That the exemption is over, where it is that and neither the wage nor the norm that changes.

    Where another one would hold, it is that this one leaves less free. With the twelve months of
    34a used up, also what the gemeente may do then (34a lid 2 and 3).
    """
    was, now = before.sum, step.sum
    same = before.frame.basis.norm.value == step.frame.basis.norm.value
    same = same and before.inflow is step.inflow and abs(was.net - now.net) < was.exempt
    # Where the gemeente stops at the whole wage, that is the cause.
    same = same and not step.frame.basis.stops_at_net_norm
    same = same and step.could != was.exemptions
    if not (any(was.exemptions) and same and before.working and step.working):
        return ()
    if any(step.could):
        return (_RULE_2027 if month == REGIME_2027 else _OTHER_PART,)
    twelve = Exemption.A34 in was.exemptions
    ended = say("De vrijlating stopt. Uw hele loon telt dan mee.")
    return (ended, TWELVE_OVER) if twelve else (ended,)


def _days(
    before: MonthStep | None, step: MonthStep, month: Month, turned: Turnings
) -> tuple[Sentence, ...]:
    """On how many days of the month there is a right, where that is not all of it, and why."""
    days = step.frame.basis.days
    had = None if before is None else before.frame.basis.days
    if not step.sum.bijstand or days == had:
        return ()
    if days is None:
        return (say("Vanaf nu is er de hele maand recht op bijstand."),)
    return (
        *turned.of_norm(month),
        say_n(
            "Deze maand is er op {n} dag recht op bijstand.",
            "Deze maand is er op {n} dagen recht op bijstand.",
            n=days[0],
        ),
    )


def _other_wage(
    before: MonthStep, step: MonthStep, month: Month, turned: Turnings
) -> tuple[Sentence, ...]:
    net = step.sum.net
    if step.two_wages:
        return (say("Deze maand tellen twee lonen mee: samen {net} netto.", net=net),)
    if step.last_pay:
        counts = say("Uw laatste betaling van {net} telt mee als inkomen.", net=step.last_pay)
        # Participatiewet 32 lid 1: of bijstand. For toeslagen it is income of the year.
        gemeente = say("Uw gemeente beslist over welke maanden dit geld telt.")
        return (counts, gemeente) if step.frame.basis.applied else (counts,)
    goes_on = before.working and step.working
    if not goes_on or before.sum.net == net:
        return ()
    was, now = _by_person(before), _by_person(step)
    if len(now) == 1 and now.items() <= was.items():
        # Only the wage of the other one went.
        if 1 in now:
            return (say("Het loon van uw partner blijft {net} netto per maand.", net=net),)
        return (say("Uw loon blijft {net} netto per maand.", net=net),)
    by_gross = any(wage.gross is not None for _, wage, _ in step.earned)
    new = month.number == 1 and by_gross and begins(_OF_WAGE, month.first_day)
    return (*turned.of_wage(month), _wages(step), *((NEW_FIGURES,) if new else ()))


def _by_person(step: MonthStep) -> dict[int, Decimal]:
    found: dict[int, Decimal] = {}
    for place, wage, _ in step.earned:
        found[place] = found.get(place, ZERO) + wage.net
    return found


def _other_exemption(
    before: MonthStep, step: MonthStep, month: Month, turned: Turnings
) -> tuple[Sentence, ...]:
    was, now = before.sum, step.sum
    if was.exemptions == now.exemptions or not now.bijstand:
        return ()
    # With another one at work it is the work that changes what is exempt, and that was said.
    same = before.at_work == step.at_work or set(before.at_work) == set(step.at_work)
    if not (before.working and step.working and (same or month == REGIME_2027)):
        return ()
    parent = Exemption.R.article in was.exemptions
    causes = tuple(turned.of_exemption(month, now.earned_by, parent))
    # An age is the cause then, not that the months are used up.
    note = () if step.note is None or causes else (step.note,)
    return (*causes, *_exemption(before, step, month), *note)


def _wages(step: MonthStep) -> Sentence:
    """What the wages are now, by whose they are."""
    who, net = {place for place, _, _ in step.earned}, step.sum.net
    if who == {1}:
        return say("Het loon van uw partner wordt {net} netto per maand.", net=net)
    if 1 in who:
        return say("Uw loon en dat van uw partner zijn samen {net} netto per maand.", net=net)
    return say("Uw loon wordt {net} netto per maand.", net=net)


def _other_norm(
    before: MonthStep, step: MonthStep, month: Month, turned: Turnings
) -> tuple[Sentence, ...]:
    was, basis = before.frame.basis, step.frame.basis
    whose = tuple(_whose(was, basis))
    if not basis.applied:
        return ()
    if was.norm.value != basis.norm.value:
        return (*turned.of_norm(month), *whose, _norm(step, month, turned))
    # With the same norm it is another one who has it, or who lives somewhere else (32 lid 4).
    if whose or basis.parts or _last_part(was).apart != _last_part(basis).apart:
        return (*turned.of_norm(month), *whose)
    return ()


def _whose(was: Basis, now: Basis) -> Iterator[Sentence]:
    """Who has a right from now, where that is not who had one at the end of the month before."""
    before, after = (_last_part(one) for one in (was, now))
    same = (before.couple_norm is None) is (after.couple_norm is None)
    if same and before.without == after.without:
        return
    if not was.applied or (before.couple_norm is None and after.couple_norm is None):
        return
    if after.couple_norm is None:
        yield say("Vanaf dan hebt u samen recht op bijstand.")
    elif after.of_partner:
        yield say("Vanaf dan heeft alleen uw partner recht op bijstand.")
    else:
        yield say("Vanaf dan hebt alleen u recht op bijstand.")


def _last_part(basis: Basis) -> Basis:
    return basis.parts[-1][1] if basis.parts else basis


def _comes_back(before: MonthStep, step: MonthStep) -> Iterator[Sentence]:
    of_partner = step.frame.basis.of_partner
    if before.frame.basis.no_right is NoRight.UITSLUITING:
        if of_partner:
            yield say("Vanaf dan kan uw partner bijstand vragen.")
        else:
            yield say("Vanaf dan kunt u bijstand vragen.")
        if step.working and step.note is not None:
            yield step.note
        return
    if step.working and of_partner:
        yield say("Wat meetelt van het loon, is lager dan de norm.")
    elif step.working:
        yield say("Wat meetelt van uw loon, is lager dan de norm.")
    if of_partner:
        yield say("Uw partner kan weer bijstand vragen.")
    else:
        yield say("U kunt weer bijstand vragen. Die komt niet vanzelf.")
    if step.working and step.note is not None:
        yield step.note


def _norm(step: MonthStep, month: Month, turned: Turnings) -> Sentence:
    norm = step.frame.basis.norm
    if turned.parts(month):
        return norm.because
    return say("De bijstandsnorm wordt {norm} per maand.", norm=norm.value)


def _comes_or_goes(before: MonthStep, step: MonthStep) -> tuple[Sentence, ...]:
    if step.working and before.working:
        was, now = before.at_work, step.at_work
        one_of = tuple(_one_of_jobs_ends(before, step))
        if was == now:
            return one_of
        begun = tuple([_BEGIN[place] for place in now if place not in was])
        return (*begun, *[_END[place] for place in was if place not in now], *one_of)
    if step.working:
        return (_LATE if step.late else _AGAIN if before.at_work else _BEGINS,)
    if not before.working:
        return ()
    # Still at work: a gemeente that now counts wages when they are paid, so a month later,
    # or a month in which nothing is earned.
    at_work = step.note if step.note and step.late else _NO_WAGE
    return (at_work if step.at_work else _STOPPED,)


def _one_of_jobs_ends(before: MonthStep, step: MonthStep) -> Iterator[Sentence]:
    """Whose job is over, of those who work on at another one."""
    goes_on = [key for key, _ in step.pots]
    ended = {key[0] for key, _ in before.pots if key not in goes_on}
    for place in sorted(ended):
        if place in before.at_work and place in step.at_work:
            yield _ONE_ENDS[place]


def _exemption(before: MonthStep, step: MonthStep, month: Month) -> tuple[Sentence, ...]:
    had, has = any(before.sum.exemptions), any(step.sum.exemptions)
    if month == REGIME_2027:
        return (_RULE_2027,)
    if has and had:
        same = before.sum.exempt == step.sum.exempt
        return (_SAME_PART if same else _OTHER_PART,)
    if has:
        return (say("Er geldt nu een vrijlating. Een deel van uw loon telt niet mee."),)
    return (say("De vrijlating stopt. Uw hele loon telt dan mee."),) if had else ()
