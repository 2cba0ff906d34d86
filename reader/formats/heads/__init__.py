"""What stands above an article: each line as a date, a byline, a label or a credit, and which of them is the title.

parts_of(line)              line_forms.py     what each part of a line is, by a module for each sort, `line_*.py`;
                                              their words stand in `…_words.py`, their phrases in furniture.py
read, open_text             head.py           which lines are the head, and what it says
take_trails, take_topics    trails.py         what a page sets around the title: trails, topics, lists of others
free_kickers                kickers.py        what above a title looks like something else
signs_of                    head_signs.py     what tells a title from a kicker or a standfirst; how much each sign
                                              weighs was learned from examples (head_weights.py)
"""

RULES = "4"  # goes up whenever many heads come to be read otherwise: then they can be read again
