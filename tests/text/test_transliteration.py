from __future__ import annotations

import pytest

from reader.text.transliteration import in_latin, is_cyrillic, may_spell, spellings


@pytest.mark.parametrize(
    ("latin", "cyrillic"),
    [
        ("chernyshov", "чернышёв"), ("tschernyschow", "чернышёв"), ("tchernychev", "чернышёв"),
        ("czernyszow", "чернышёв"), ("lavretsky", "лаврецкий"), ("lawrezkij", "лаврецкий"), ("lavretski", "лаврецкий"),
        ("rybine", "рыбин"), ("dmitri", "дмитрий"), ("dmitry", "дмитрий"), ("yury", "юрий"), ("juri", "юрий"),
        ("alexander", "александр"), ("aleksandr", "александр"), ("alexandre", "александр"), ("yevgeny", "евгений"),
        ("jewgeni", "евгений"), ("evgeny", "евгений"), ("yulia", "юлия"), ("julija", "юлия"), ("mykola", "микола"),
    ],
)  # fmt: skip
def test_each_language_spells_a_name_its_own_way(latin: str, cyrillic: str) -> None:
    assert may_spell(latin, cyrillic)


@pytest.mark.parametrize(
    ("latin", "cyrillic"),
    [("ivan", "игорь"), ("petrov", "петренко"), ("putin", "путина"), ("anna", "инна"), ("sergei", "георгий")],
)
def test_another_name_is_no_spelling(latin: str, cyrillic: str) -> None:
    assert not may_spell(latin, cyrillic)


def test_the_usual_spellings_are_among_those_that_may_be() -> None:
    for word in ("чернышёв", "лаврецкий", "рыбин", "щукина", "юлия", "евгений", "шевцова", "цой", "харитонов"):
        assert len(spellings(word)) > 1
        assert [one for one in spellings(word) if not may_spell(one, word)] == []


def test_a_name_is_shown_as_english_spells_it() -> None:
    assert in_latin("Владимир Чернышёв") == "Vladimir Chernyshev"
    assert in_latin("Дмитрий Лаврецкий") == "Dmitry Lavretsky"


def test_scripts_are_told_apart() -> None:
    assert is_cyrillic("Путилов")
    assert not is_cyrillic("Putilov")
