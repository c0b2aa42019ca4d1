"""The questions to a person: what is asked, how the answer is read, what comes next.

Plain data and functions, no Flet: the screens place them, tests call them.
"""
