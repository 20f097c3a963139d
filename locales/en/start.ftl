### First contact. Reviewed by a native speaker: no

# The language's name in its own script, as the button shows it
meta-name = English

start-choose-language = Please choose your language.

about-bot = I show you where to find advice and help in your town, in your language. It is free, and you do not need to give your name. A voluntary service of { $county }. In danger please call 112 or 110.
about-bot-short = Advice and help in your town, in your language.

command-start = Start again
command-offers = Find advice and help
command-town = Choose another town
command-language = Change language
command-emergency = Help in danger
command-privacy = My data
