### First contact. Reviewed by a native speaker: no

# The language's name in its own script, as the button shows it
meta-name = English

start-choose-language = Please choose your language.

command-start = Start again
command-offers = Find advice and help
command-town = Choose another town
command-language = Change language
command-emergency = Help in danger
command-privacy = My data
