"""The reference gemeente: a real server that keeps the promises of Burger-API Werk en Inkomen.

May import: domain, data and demo (the gemeente and the people that do not exist). Nothing else
in the app imports it but app/main.py and app/served.py, and a phone build leaves it out.
README.md beside this file says how a gemeente runs it.
"""
