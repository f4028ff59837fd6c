"""Calendar files, calendar servers and public holidays.

The only importer of icalendar, holidays, caldav and keyring.
"""
