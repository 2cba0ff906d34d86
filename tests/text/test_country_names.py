from __future__ import annotations

from reader.text.country_names import country_names, is_name_abroad


def test_a_country_is_known_by_what_any_language_calls_it() -> None:
    assert country_names("de")["Deutschland"] == country_names("fr")["Allemagne"] == "Germany"
    assert country_names("de")["Portugal"] == "Portugal"
    assert country_names("xx") == {}


def test_a_name_abroad_is_that_of_a_country_by_its_normal_form() -> None:
    assert is_name_abroad("Deutschland", "germany")
    assert is_name_abroad("Den Haag", "hague")
    assert not is_name_abroad("Deutschland", "france")
    assert not is_name_abroad("Germany", "germany")
    assert not is_name_abroad("Erlangen", "erlangen")
