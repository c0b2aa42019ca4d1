"""What travels: the resources of Burger-API Werk en Inkomen v1, field by field.

Field names are Dutch, after the Ontologie Inkomen, VTB and MijnTaken. Money is a whole number of
cents, a day is a day, a moment is in UTC.
"""
