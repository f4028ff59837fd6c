"""How letters begin and end, thank and ask to be kept in mind: in English, and in languages that others write in."""

import re

GREETING = re.compile(
    r"^(dear|hello|hi|good (?:morning|afternoon|evening|day)|greetings"
    r"|sehr geehrte[rs]?|liebe[rs]?|guten (?:tag|morgen|abend)|hallo|werte[rs]?|grüß gott|grüezi"
    r"|bonjour|chère?s?|madame|monsieur|mesdames|estimad[oa]s?|querid[oa]s?|hola|buenos días|apreciad[oa]"
    r"|gentil[ei]|egregi[oa]|car[oaie]|buongiorno|spettabile|geachte|beste|goede(?:morgen|middag)|prezad[oa]s?|olá|exm[oa]"
    r"|hej|kära|bäste|kære|hei|kjære|hyvä|szanown[iyae]|drogi|dzień dobry|vážen[ýái]|dobrý den|tisztelt|kedves)\b",
    re.IGNORECASE,
)
CLOSINGS = frozenset((
    "kind regards", "best regards", "warm regards", "regards", "sincerely", "yours sincerely", "sincerely yours",
    "yours faithfully", "yours truly", "best wishes", "all the best", "best", "many thanks", "with thanks", "thank you",
    "thanks", "cheers", "respectfully", "cordially", "with best wishes", "with kind regards", "with best regards",
    "with warm regards", "kindest regards", "warmest regards", "with gratitude", "with appreciation", "gratefully",
    "warmly", "very best", "very best wishes", "kind wishes", "warm wishes", "with warm wishes", "all good wishes",
    "many thanks again", "thanks again", "with many thanks", "best wishes and thanks", "respectfully yours",
))  # fmt: skip
"""In English a comma belongs behind them."""
CLOSINGS_ELSEWHERE = frozenset(map(str.casefold, (
    "mit freundlichen grüßen", "mit freundlichen grüssen", "freundliche grüße", "freundliche grüsse", "viele grüße",
    "beste grüße", "mit besten grüßen", "herzliche grüße", "liebe grüße", "hochachtungsvoll", "mit herzlichem gruß",
    "cordialement", "bien cordialement", "sincères salutations", "bien à vous", "meilleures salutations",
    "atentamente", "un cordial saludo", "saludos cordiales", "un saludo", "saludos", "cordialmente",
    "cordiali saluti", "distinti saluti", "con i migliori saluti", "un cordiale saluto",
    "met vriendelijke groet", "met vriendelijke groeten", "vriendelijke groet", "hartelijke groet", "hoogachtend",
    "atenciosamente", "com os melhores cumprimentos", "cumprimentos", "med vänlig hälsning", "vänliga hälsningar",
    "med venlig hilsen", "venlig hilsen", "med vennlig hilsen", "vennlig hilsen", "ystävällisin terveisin",
    "z poważaniem", "s pozdravem", "üdvözlettel", "tisztelettel",
)))  # fmt: skip
"""Some of these languages have no comma there."""
THANKS = re.compile(
    r"\b(thank(?:s| you)|grateful|appreciate|dank(?:e|en|bar)?|bedanke|merci|remerci\w+|gracias|agradez\w+|grazie"
    r"|ringrazi\w+|dank u|bedankt|obrigad[oa]|agradeço|tack(?:ar)?|takk?|dziękuj\w+|děkuj\w+|köszön\w+)\b",
    re.IGNORECASE,
)
KEPT_IN_MIND = re.compile(
    r"\bkeep (?:me|my \w+) (?:in mind|on file|posted)|\bthink of me|\bin touch\b|\bconsider me\b|\bremember me\b"
    r"|\bif (?:anything|things|something|the situation) changes?\b|\bfuture (?:openings?|roles?|opportunit)"
    r"|\ban mich denken|\b(?:in (?:guter )?erinnerung|im (?:hinterkopf|gedächtnis)) (?:zu )?behalten"
    r"|\bin (?:kontakt|verbindung)"
    r"|\bà l'esprit|\ben contact|\bpenser à moi|\ben (?:cuenta|contacto)|\bin contatto|\btener(?:e|mi) presente"
    r"|\bin gedachten|\baan mij denken|\bem (?:mente|contato|contacto)|\bi åtanke|\bkontakten",
    re.IGNORECASE,
)
