from reader.formats.html.blocks import blocks_of
from reader.formats.html.tree import tree_of


def texts(markup: str) -> list[str]:
    return [block.text for block in blocks_of(tree_of(markup))]


def styles(markup: str) -> str:
    return "".join(block.style for block in blocks_of(tree_of(markup)))


def test_each_element_that_stands_alone_is_a_paragraph() -> None:
    markup = "<h1>Lock opens</h1><div>By Ada Pell<p>Forty boats.</p>And one more.</div><span>End</span>"
    assert texts(markup) == ["Lock opens", "By Ada Pell", "Forty boats.", "And one more.", "End"]


def test_words_are_joined_as_they_stand() -> None:
    markup = "<p><span class=drop>T</span>he <b>Lady\n  Orrin</b>, <a href=x>a <i>ferry</i></a>’s crew</p>"
    assert texts(markup) == ["The Lady Orrin, a ferry’s crew"]


def test_each_paragraph_has_the_style_of_its_element() -> None:
    markup = (
        "<h2>One</h2><h3>Two</h3><p>Three</p><blockquote><p>Four</p></blockquote><ul><li>Five<li><p>Six</p><p>Seven</p></ul>"
        "<ol><li>Eight</ol><figure><img alt=no><figcaption>Nine</figcaption></figure><pre>Ten\n  eleven</pre>"
    )
    assert styles(markup) == "12pqbbpncv"
    assert texts(markup)[-1] == "Ten\n  eleven"


def test_a_table_of_figures_is_rows() -> None:
    markup = "<table><caption>Ships</caption><tr><th>Name<th>Tons<tr><td>Lady <b>Orrin</b><td>90</table>"
    assert texts(markup) == ["Ships", "Name\tTons", "Lady Orrin\t90"]
    assert styles(markup) == "ttt"


def test_a_table_that_puts_a_page_in_its_place_is_none() -> None:
    markup = (
        "<table><tr><td><a href=a>Front page</a><br><a href=b>World</a><td><h2>Lock opens</h2>"
        "<i>By Ada Pell</i><br>January 25, 2023<p>Forty boats.<p>And one.</table>"
    )
    assert texts(markup) == [
        "Front page",
        "World",
        "Lock opens",
        "By Ada Pell",
        "January 25, 2023",
        "Forty boats.",
        "And one.",
    ]


def test_two_line_breaks_end_a_paragraph() -> None:
    markup = "<div>The lock was opened on Tuesday.<br><br>Forty boats passed it.<br/>\n<br/>None touched.</div>"
    assert texts(markup) == ["The lock was opened on Tuesday.", "Forty boats passed it.", "None touched."]


def test_lines_of_verse_stay_and_lines_broken_at_an_edge_are_joined() -> None:
    assert texts("<p>Roll on,<br>deep and dark,<br>over the bar<br>and home</p>") == [
        "Roll on,\ndeep and dark,\nover the bar\nand home"
    ]
    wrapped = [
        "The port authority withdrew the licence of the line on",
        "Friday, a week after one of its ferries spent eleven",
        "hours on a sandbank.",
    ]
    assert texts(f"<p>{'<br>'.join(wrapped)}</p>") == [" ".join(wrapped)]


def test_what_nobody_sees_is_left_out() -> None:
    markup = (
        "<script>1</script><style>p{}</style><p>Seen<span style='display: none'> not</span><span hidden> nor</span>"
        "<span class='x sr-only'> nor this</span></p><div aria-hidden=true>no</div><template><p>no</p></template>"
        "<form><input value=no><button>no</button></form><!-- no --><p>And <!-- no -->seen</p>"
    )
    assert texts(markup) == ["Seen", "And seen"]


def test_soft_hyphens_and_readings_above_characters_are_no_text() -> None:
    assert texts("<p>Ober&shy;bürger&shy;meis&shy;terin</p>") == ["Oberbürgermeisterin"]
    assert texts("<p><ruby>汐見<rt>しおみ</rt></ruby>島の鉄道</p>") == ["汐見島の鉄道"]


def test_a_line_that_ends_within_chinese_ends_no_word() -> None:
    assert texts("<p>青禾镇的石拱\n  老桥，昨日\n重新通车。</p>") == ["青禾镇的石拱老桥，昨日重新通车。"]


def test_a_thousand_elements_within_each_other_in_a_row_of_words_are_read_at_once() -> None:
    assert texts("<p>" + "<b>a " * 400) == [" ".join("a" * 400)]
