"""A telephone number as somebody typed it: how it is shown, and the link by which it is dialled."""

from typing import NamedTuple

from PySide6.QtCore import QUrl

from followup_desktop.presentation.panel.links import phone_link


class PhoneNumber(NamedTuple):
    """``shown`` is the number in the international way, or as typed where it is not understood.

    ``link`` is for a telephone program; None where it is no number that can be dialled.
    """

    shown: str
    link: QUrl | None


def phone_number(typed: str, country: str) -> PhoneNumber:
    """The number; one without its country's code is read as one of ``country`` (ISO 3166-1 alpha-2, or empty)."""
    # Loaded when the first number is shown, not at the start.
    import phonenumbers
    from phonenumbers import NumberParseException, PhoneNumberFormat

    plain = " ".join(typed.split())
    try:
        number = phonenumbers.parse(plain, country or None)
    except NumberParseException:
        return PhoneNumber(plain, phone_link(plain))
    if phonenumbers.is_possible_number_with_reason(number) != phonenumbers.ValidationResult.IS_POSSIBLE:
        return PhoneNumber(plain, phone_link(plain))
    shown = phonenumbers.format_number(number, PhoneNumberFormat.INTERNATIONAL)
    extension, number.extension = number.extension, None
    link = phone_link(phonenumbers.format_number(number, PhoneNumberFormat.E164))
    if link is not None and extension:
        link = QUrl(f"{link.toString()};ext={extension}")
    return PhoneNumber(shown, link)


def zone_of_number(typed: str, country: str) -> str:
    """The time zone in which the number is for certain, for a suggestion; empty where it may be in several."""
    import phonenumbers
    from phonenumbers import NumberParseException, timezone

    try:
        zones = timezone.time_zones_for_number(phonenumbers.parse(typed, country or None))
    except NumberParseException:
        return ""
    return str(zones[0]) if len(zones) == 1 and "/" in zones[0] and not zones[0].startswith("Etc/") else ""
