"""What is said of mistakes, a sentence for each kind."""

from followup_desktop.domain.sentences import Sentence

MIXED_UP = Sentence("Two words that sound alike are mixed up.")
SPELLED = Sentence("This is written differently.")
FORM = Sentence("The verb has another form here.")
ING = Sentence("Here comes the form in -ing.")
AGREES = Sentence("The verb has another form with this subject.")
ONE_OR_MORE = Sentence("One and more than one are mixed up.")
NOT_COUNTED = Sentence("This word has no plural.")
ARTICLE = Sentence("The small word before the noun is missing or wrong.")
PREPOSITION = Sentence("Another small word belongs here.")
MISSING = Sentence("A word is missing here.")
APOSTROPHE = Sentence("The apostrophe is missing or wrong.")
CAPITAL = Sentence("Capital and small letters are mixed up.")
PHRASE = Sentence("The set phrase has other words.")
DEGREE = Sentence("This word has another form here.")
TENSE = Sentence("The time of the verb does not go with the time that is named.")
