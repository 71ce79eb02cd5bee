"""The vocabulary of the made-up data: word lists, and names as the server writes them."""

from __future__ import annotations

from xurrent_gen.spelling import snake_case, split_words


def _listed(text: str) -> tuple[str, ...]:
    return tuple(text.split(", "))


GIVEN_NAMES = _listed(
    "Ada, Amir, Anouk, Bao, Beatriz, Bram, Chidi, Chloé, Dagny, Emeka, Eva, Farah, "
    "Femke, Goran, Hana, Hugo, Ines, Ivo, Jules, Jun, Kaja, Kofi, Lars, Leila, Luca, "
    "Mads, Maya, Milo, Nadia, Noor, Olga, Omar, Paula, Pia, Quinn, Rafa, Ravi, Rosa, "
    "Sami, Sofia, Tariq, Thea, Uma, Viktor, Wanda, Xenia, Yara, Yusuf, Zoë, Zuri"
)
FAMILY_NAMES = _listed(
    "Abebe, Bakker, Castro, Dubois, Eriksen, Ferrari, García, Haddad, Ivanova, Jansen, "
    "Kowalski, Lindqvist, Müller, Nakamura, Okafor, O'Brien, Petrov, Quist, Rossi, "
    "Silva, Tanaka, Ueda, Vermeer, Weber, Xu, Yilmaz, Zhang"
)
TITLES = _listed(
    "Analyst, Service desk agent, Network engineer, Account manager, Team lead, "
    "Controller, Field technician, Product owner"
)
PLACES = _listed(
    "Amsterdam, Brussels, Cape Town, Dallas, Edinburgh, Frankfurt, Geneva, "
    "Helsinki, São Paulo, Tokyo, Zürich"
)
THINGS = _listed(
    "Email, Payroll, Network, Workplace, Storage, Printing, Database, Video "
    "conferencing, Identity, Warehouse, Reporting, Telephony, Backup, Web shop"
)
SUBJECTS = (
    "{thing} is slow",
    "{thing} is not reachable from {place}",
    "Please order more licences for {thing}",
    "No disk space left on the {thing} server",
    "New colleague in {place} needs access to {thing}",
    "Error “500 & counting” when opening {thing}",
    "How do I reset my password for {thing}?",
    "{thing}: certificate is about to expire",
)
SENTENCES = (
    "It started this morning.",
    "Several users in {place} report the same.",
    "Restarting **{thing}** did not help.",
    'The message reads: "<timeout> & retry".',
    "Escalated to the supplier;\nwaiting for an answer.",
    "Solved by adding memory – see the log.",
)
TIME_ZONES = _listed(
    "Amsterdam, Brussels, Central Time (US & Canada), Eastern Time (US & Canada), "
    "London, Sydney, Tokyo, UTC"
)
LANGUAGES = ("en", "en-US", "nl", "de", "de-CH", "fr", "es", "ja", "pt-BR")
CURRENCIES = ("eur", "usd", "gbp", "chf", "aud", "jpy")


MODELS = {
    "ci": "ConfigurationItem",
    "sla": "ServiceLevelAgreement",
    "flsa": "FirstLineSupportAgreement",
}
"""Types whose records have a short name in files, events and scopes."""
_SHORT = {type_name: model for model, type_name in MODELS.items()}


def model_of(type_name: str) -> str:
    """`ConfigurationItem` → `ci`, `TimeEntry` → `time_entry`, as in the REST API."""
    return _SHORT.get(type_name) or snake_case(type_name)


def sentence_case(name: str) -> str:
    """`primaryEmail` → `Primary email`, as in messages of the server."""
    text = " ".join(split_words(name))
    return text[:1].upper() + text[1:]


def lower_first(name: str) -> str:
    """`ConfigurationItem` → `configurationItem`."""
    return name[:1].lower() + name[1:]


def number_field(type_name: str) -> str:
    """`Request` → `requestId`, the field that shows a record's number."""
    return lower_first(type_name) + "Id"
