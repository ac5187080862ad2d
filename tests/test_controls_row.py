"""Which texts are asked for rows of controls."""

from __future__ import annotations

import string

from hypothesis import given
from hypothesis import strategies as st

from newslint.article.action_labels import is_action, is_network, lone_words
from newslint.article.controls_row import may_hold_rows


@given(st.one_of(st.sampled_from(sorted(lone_words())), st.text(string.ascii_letters, min_size=1, max_size=12)))
def test_a_word_that_is_passed_over_is_neither_a_button_nor_a_network(word: str) -> None:
    for form in (word, word.upper(), word.capitalize()):
        if form.isascii() and form.isalpha() and (is_action(form) or is_network(form)):
            assert form.casefold() in lone_words()


def test_buttons_of_one_word_each_and_a_player_s_are_rows() -> None:
    assert may_hold_rows("Facebook\n\nTWITTER\n\nShare\n", 0)
    assert may_hold_rows("Mute\n\nThe ferry is late.\n\nunmute\n", 0)
    assert may_hold_rows("The ferry is late.\n\nFullscreen\n", 0)
    assert not may_hold_rows("".join(f"{sign}mery\n" for sign in string.ascii_lowercase), 0)
