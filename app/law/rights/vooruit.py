"""Participatiewet in balans: loopt de gemeente in 2026 vooruit voor mensen onder 27?"""

from __future__ import annotations

from app.law.case import Case


def runs_ahead_premie(case: Case) -> bool:
    """Participatiewet, artikel 31 lid 5: geeft de gemeente onder 27 al in 2026 een premie?"""
    local = case.gemeente.vooruitlopen.under_27_premie if case.gemeente else None
    rule = local.on(case.day) if local else None
    return rule is not None and rule.value


def runs_ahead_exemption(case: Case) -> bool:
    """Participatiewet, artikel 31 lid 5: laat de gemeente onder 27 al in 2026 loon vrij?"""
    local = case.gemeente.vooruitlopen.under_27_exemption if case.gemeente else None
    rule = local.on(case.day) if local else None
    return rule is not None and rule.value
