"""From rules to months: what a person keeps when working. Imports rules and domain only."""
