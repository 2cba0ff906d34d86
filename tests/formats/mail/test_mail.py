"""Messages and mailboxes of invented people, in the shapes that programs for mail give them."""

from collections.abc import Iterator
from datetime import date
from email.message import EmailMessage
from hashlib import sha256

import pytest

from reader.errors import FileError
from reader.formats import registry
from reader.formats.mail import mail
from reader.formats.refusal import RefusedError
from reader.formats.tables.table import Table
from reader.model import ArticleDraft, Remark, SourceFile, Style

BODY = (
    "The harbour board met behind closed doors on Monday, and its chairman left without a word to anybody.\n\n"
    "He said later that he had no choice, and that his deputy would lead the board for the time being.\n"
)


def read(data: bytes | EmailMessage, name: str = "a.eml") -> list[ArticleDraft | FileError | Remark]:
    data = data if isinstance(data, bytes) else data.as_bytes()
    return registry.articles(SourceFile(f"/mail/{name}", data, sha256(data).hexdigest()))


def only(data: bytes | EmailMessage, name: str = "a.eml") -> ArticleDraft:
    [draft] = read(data, name)
    assert isinstance(draft, ArticleDraft)
    return draft


def message(text: str = BODY, **fields: str) -> EmailMessage:
    made = EmailMessage()
    for name, value in {
        "From": "Rena Holt <r@a.example>",
        "Subject": "Board meets",
        "Message-ID": "<1@a>",
        **fields,
    }.items():
        made[name.replace("_", "-")] = value
    made["Date"] = "Tue, 02 Mar 2021 23:40:00 -0500"
    made.set_content(text)
    return made


def test_a_message_is_an_article_of_its_day_where_it_was_sent() -> None:
    draft = only(message())
    assert (draft.title, draft.author, draft.source, draft.published) == (
        "Board meets",
        "Rena Holt",
        "",
        date(2021, 3, 2),
    )
    assert draft.body.startswith("The harbour board")
    assert draft.body.endswith("time being.")
    assert draft.part == 1
    assert not draft.encoding


def test_a_message_of_a_day_that_is_to_come_is_of_the_day_on_which_it_came() -> None:
    sent = message()
    sent.replace_header("Date", "Wed, 3 Mar 2421 10:00:00 +0000")
    assert only(sent).published is None
    sent["Received"] = "from a.example by b.example; Wed, 3 Mar 2021 10:00:00 +0000"
    assert only(sent).published == date(2021, 3, 3)


@pytest.mark.parametrize(
    ("sender", "author", "source"),
    [
        ("Rena Holt <r@a.example>", "Rena Holt", ""),
        ('"Holt, Rena" <r@a.example>', "Rena Holt", ""),
        ("Rena Holt from Tidelines <t@a.example>", "Rena Holt", "Tidelines"),
        ("The Harbour Briefing <t@a.example>", "", "The Harbour Briefing"),
        ("Harbour News <t@a.example>", "", "Harbour News"),
        ("=?iso-8859-1?Q?Ren=E9e_H=F6lt?= <t@a.example>", "Renée Hölt", ""),
        ("t@a.example", "", ""),
    ],
)
def test_a_person_who_sent_it_is_the_author_and_a_newsletter_the_source(sender: str, author: str, source: str) -> None:
    data = f"From: {sender}\nMessage-ID: <1@a>\nSubject: x\n\n{BODY}".encode()
    assert (only(data).author, only(data).source) == (author, source)


@pytest.mark.parametrize("before", ["Fwd: ", "FW: ", "AW: WG: ", "TR : ", "Re[2]: ", "转发：", ""])
def test_what_programs_put_before_a_subject_is_no_title(before: str) -> None:
    assert only(message(Subject=f"{before}Board meets")).title == "Board meets"


def test_bytes_in_a_head_are_read_though_no_program_should_write_them() -> None:
    data = (
        "From: Renée Hölt <r@a.example>\nSubject: Möbel für Kärnten\nMessage-ID: <1@a>\n\n".encode("cp1252")
        + BODY.encode()
    )
    assert (only(data).title, only(data).author) == ("Möbel für Kärnten", "Renée Hölt")


@pytest.mark.parametrize("charset", ["utf-8", "iso-8859-1", "windows-1252", "x-unknown", ""])
def test_a_text_is_read_by_its_own_character_set_or_by_what_its_bytes_are(charset: str) -> None:
    said = f'Content-Type: text/plain; charset="{charset}"\n' if charset else ""
    body = "Der Bürgermeister eröffnete am Montag die Brücke.\n\nEr lobte die Köche der Kantine für ihre Knödel.\n"
    encoding = charset if charset.startswith(("iso", "win")) else "utf-8"
    data = f"From: r@a.example\nMIME-Version: 1.0\nSubject: x\n{said}\n".encode() + body.encode(encoding)
    assert only(data).body == body.strip()


def test_lines_that_flow_are_joined() -> None:
    text = BODY.replace("on Monday, ", "on Monday, \n").replace("no choice, ", "no choice, \n")
    data = (
        f"From: r@a.example\nMIME-Version: 1.0\nSubject: x\nContent-Type: text/plain; format=flowed\n\n{text}".encode()
    )
    assert only(data).body == BODY.strip()


def test_what_is_quoted_stays_as_a_quotation() -> None:
    draft = only(message(f"{BODY}\nRena wrote:\n> It rained on the harbour all day,\n> and nobody came to the fair.\n"))
    assert draft.body.split("\n\n")[-1] == "and nobody came to the fair."
    assert draft.styles.endswith(Style.QUOTATION)


def test_a_document_that_is_attached_is_an_article_behind_its_message() -> None:
    made = message()
    made.add_attachment("Fair opens\n\nA fair opened in the harbour on Monday.\n", filename="fair.txt")
    made.add_attachment(b"\x89PNG\r\n\x1a\n", maintype="image", subtype="png", filename="logo.png")
    assert [(one.part, one.title) for one in read(made) if isinstance(one, ArticleDraft)] == [
        (1, "Board meets"),
        (2, "Fair opens"),
    ]
    assert registry.article(SourceFile("/mail/a.eml", made.as_bytes(), ""), 2).title == "Fair opens"


def test_a_document_that_cannot_be_read_is_told_with_its_name() -> None:
    made = message()
    made.add_attachment(b"\x00\x01\x02\x00" * 50, maintype="application", subtype="octet-stream", filename="x.dat")
    assert str(read(made)[1]) == "a.eml holds “x.dat”, which contains NUL bytes, as no plain text does."


def test_a_message_within_a_message_is_an_article_of_its_own() -> None:
    outer = message("See below.\n", Subject="Fwd: something")
    outer.add_attachment(message())
    found = read(outer)
    assert [one.title for one in found if isinstance(one, ArticleDraft)] == ["something", "Board meets"]


def test_a_mailbox_is_its_messages_with_their_lines_as_they_were_written() -> None:
    text = f"{BODY}\n>From here on it rained.\nFrom nowhere it came.\n\nFrom there it went.\n"
    one = b"From r@a.example Tue Mar  2 10:00:00 2021\n" + message(text).as_bytes()
    found = read(one + b"\n" + one.replace(b"Board meets", b"Board parts"), "a.mbox")
    assert [draft.title for draft in found if isinstance(draft, ArticleDraft)] == ["Board meets", "Board parts"]
    [first, second] = [draft for draft in found if isinstance(draft, ArticleDraft)]
    assert first.body == second.body
    assert "From here on it rained." in first.body
    assert ">From" not in first.body
    assert first.body.endswith("From there it went.")
    assert (first.part, second.part) == (1, 2)


def test_an_endless_nest_of_parts_is_refused() -> None:
    parts = "".join(f"--b{n}\nContent-Type: multipart/mixed; boundary=b{n + 1}\n\n" for n in range(400))
    head = "From: a@b.example\nSubject: x\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b0\n\n"
    data = f"{head}{parts}".encode()
    [refusal] = read(data)
    assert str(refusal) == "a.eml is nested too deep: parts within parts."


def test_fields_without_end_are_read_no_further_than_any_program_writes_them() -> None:
    data = b"Subject: " + b"(" * 2_000_000 + b"\nFrom: " + b'"(' * 500_000 + b"\nMessage-ID: <1>\n\n" + BODY.encode()
    assert only(data).body == BODY.strip()


def test_a_message_as_the_mac_keeps_it_begins_with_its_length() -> None:
    data = message().as_bytes()
    assert (
        only(str(len(data)).encode() + b"\n" + data + b"<?xml version='1.0'?><plist/>\n", "1.emlx").body == BODY.strip()
    )


def test_a_text_with_the_head_of_a_message_that_somebody_typed_is_a_text() -> None:
    data = b"Subject: Board meets\nFrom: Rena Holt\nDate: 2 March 2021\n\n" + BODY.encode()
    assert only(data, "a.txt").encoding == "utf-8"


def test_what_a_message_says_is_shown_as_its_original() -> None:
    data = message().as_bytes()
    assert registry.original_text(SourceFile("/mail/a.eml", data, ""), 1, "") == BODY


@pytest.mark.parametrize(
    "head",
    [
        "FYI\n\n---------- Forwarded message ---------\nFrom: Rena Holt <r@b.example>\n"
        "Date: Tue, Mar 2, 2021 at 9:11 AM\nSubject: Board meets\nTo: Tom Ash <t@a.example>\n\n\n",
        "-----Original Message-----\nFrom: Rena Holt\nSent: Tuesday, March 2, 2021 9:11 AM\n"
        "To: Tom\nSubject: Board meets\n\n",
        "Von: Rena Holt <r@b.example>\nGesendet: Dienstag, 2. März 2021 09:11\n"
        "An: Tom Ash\nBetreff: WG: Board meets\n\n",
        "Begin forwarded message:\n\nFrom: Rena Holt <r@b.example>\nSubject: Board meets\nDate: 2 Mar 2021\nTo: T\n\n",
    ],
)
def test_a_message_that_was_forwarded_is_of_who_wrote_it_first(head: str) -> None:
    made = message(f"{head}{BODY}", From="Tom Ash <t@a.example>", Subject="Fwd: something")
    draft = only(made)
    assert (draft.title, draft.author, draft.published) == ("Board meets", "Rena Holt", date(2021, 3, 2))
    assert draft.body.removesuffix("\n\nFYI") == BODY.strip()


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("View this email in your browser", "You are receiving this because you signed up.|Unsubscribe|1 Mill Lane"),
        ("Newsletter im Browser anzeigen", "Hier können Sie den Newsletter abbestellen.|Mühlweg 1"),
        ("Lire dans votre navigateur", "Se désabonner"),
        ("3 March 2021 | Read online in your browser", "Tweet this|Share|Unsubscribe here|228 Quay Street"),
        ("Read in browser", "Manage your email preferences"),
        ("Ver este correo en su navegador", "Cancelar la suscripción"),
        ("Vedi la mail nel browser", "Annullare l’iscrizione"),
        ("Ver no navegador", "Cancelar a inscrição"),
        ("Bekijk in uw browser", "AFMELDEN"),
        ("Läs i din webbläsare", "Avregistrera dig"),
        ("Se e-posten i nettleser", "Avmeld"),
        ("Zobacz w przeglądarce", "Wypisz się"),
        ("Открыть в браузере", "Отписаться"),
        ("ブラウザで見る", "配信停止"),
    ],
)
def test_what_a_newsletter_puts_around_its_text_is_left_out(above: str, below: str) -> None:
    made = message()
    text = "".join(f"<p>{paragraph}</p>" for paragraph in BODY.strip().split("\n\n"))
    end = "".join(f"<p>{line}</p>" for line in below.split("|"))
    made.set_content(f"<html><body><p>{above}</p><h1>Board meets</h1>{text}{end}</body></html>", subtype="html")
    assert only(made).body == BODY.strip()


@pytest.mark.parametrize(
    "data",
    [
        b"Content-Type: multipart/encrypted; boundary=b\n\n--b\nContent-Type: text/plain\n\nVersion: 1\n--b--\n",
        b"Content-Type: application/pkcs7-mime; smime-type=enveloped-data\n\nMIIGgAYJ\n",
        b"\n-----BEGIN PGP MESSAGE-----\n\nhQEMA0\n-----END PGP MESSAGE-----\n",
    ],
    ids=("multipart", "s/mime", "in the text"),
)
def test_an_encrypted_message_is_refused_as_such(data: bytes) -> None:
    [refused] = read(b"From: r@a.example\nSubject: ...\nMIME-Version: 1.0\n" + data)
    assert str(refused) == "a.eml holds a message that is encrypted."


def test_what_vouches_for_a_text_is_no_part_of_it() -> None:
    begin = "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n"
    signed = f"{begin}{BODY}\n-----BEGIN PGP SIGNATURE-----\n\niQEz\n-----END PGP SIGNATURE-----\n"
    assert only(message(signed)).body == BODY.strip()


def test_lines_below_two_hyphens_say_who_sends_a_message_and_are_not_its_text() -> None:
    assert only(message(f"{BODY}\n-- \nRena Holt\nHarbour desk\n")).body == BODY.strip()


def test_the_line_above_a_forwarded_message_goes_with_its_head() -> None:
    head = f"\n\n{'_' * 32}\nFrom: Ida Lund <i@b.example>\nSent: Monday, 1 March 2021\nSubject: Ferry\n\n"
    assert only(message(f"{head}{BODY}", Subject="FW: Ferry")).body == BODY.strip()


def test_messages_of_a_mailbox_need_no_blank_line_between_them_where_their_first_line_is_dated() -> None:
    line = b"From r@a.example  Tue Mar  2 09:00:00 2021\n"
    both = b"".join(line + message(Subject=subject).as_bytes() for subject in ("Board meets", "Board parts"))
    assert [one.title for one in read(both, "a.mbox") if isinstance(one, ArticleDraft)] == [
        "Board meets",
        "Board parts",
    ]


@pytest.mark.parametrize(
    "below",
    [
        "Sent from my iPhone",
        "Von meinem iPad gesendet",
        f"{'_' * 47}\nHarbour mailing list\nHarbour@lists.example\nhttps://lists.example/harbour",
    ],
    ids=("telephone", "in German", "list"),
)
def test_what_programs_write_below_a_text_is_not_of_it(below: str) -> None:
    assert only(message(f"{BODY}\n{below}\n")).body == BODY.strip()


def test_the_name_of_a_document_is_told_so_that_it_can_be_read() -> None:
    made = message()
    made.add_attachment(b"\x00\x01\x02", maintype="application", subtype="x-none", filename="a\x07" * 150 + ".bin")
    [_, refused] = read(made)
    assert isinstance(refused, FileError)
    assert str(refused).isprintable()
    assert len(str(refused)) < 250


def test_below_two_hyphens_of_a_page_stands_who_sends_it_too() -> None:
    made = message("x")
    paragraphs = "".join(f"<p>{one}</p>" for one in BODY.strip().split("\n\n"))
    made.add_alternative(f"<html>{paragraphs}<div>--<br>Harbour desk</div></html>", subtype="html")
    assert only(made).body == BODY.strip()


def mailbox(*messages: bytes) -> bytes:
    return b"".join(b"From r@a.example Tue Mar  2 10:00:00 2021\n" + one + b"\n" for one in messages)


def test_messages_beside_an_encrypted_one_are_read() -> None:
    locked = b"From: r@a.example\nSubject: ...\n\n-----BEGIN PGP MESSAGE-----\n\nhQEMA0\n-----END PGP MESSAGE-----\n"
    refused, article = read(mailbox(locked, message().as_bytes()), "a.mbox")
    assert str(refused) == "a.mbox holds a message that is encrypted."
    assert isinstance(article, ArticleDraft)
    assert (article.title, article.part) == ("Board meets", 2)


def test_a_message_of_nothing_but_a_picture_has_no_text() -> None:
    made = message("")
    made.add_attachment(b"\x89PNG\r\n\x1a\n", maintype="image", subtype="png", filename="logo.png")
    [refused] = read(made)
    assert str(refused) == "a.eml is a message without text."


def test_a_message_that_is_not_there_any_more_has_no_original() -> None:
    file = SourceFile("/mail/a.eml", message().as_bytes(), "")
    with pytest.raises(FileError, match="does not hold that message any more"):
        registry.original_text(file, 2, "")


def test_a_file_of_too_many_messages_is_refused_behind_those_that_were_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mail, "_MOST", 2)
    file = SourceFile("/mail/a.mbox", mailbox(*[message().as_bytes()] * 3), "")
    found = mail.Mail(lambda _: [], lambda _: []).articles(file)
    assert [one.part for one in (next(found), next(found)) if isinstance(one, ArticleDraft)] == [1, 2]
    with pytest.raises(RefusedError, match="holds more than 2 messages"):
        next(found)


def test_a_damaged_table_that_is_attached_does_not_hide_the_next() -> None:
    made = message()
    for name in ("bad.csv", "good.csv"):
        made.add_attachment(b"title,text\nOne,Two\n", maintype="application", subtype="x-table", filename=name)

    def tables(file: SourceFile) -> Iterator[tuple[str, Table]]:
        if file.path.endswith("bad.csv"):
            raise RefusedError("is damaged")
        yield "", Table(["title"], [["One"]])

    file = SourceFile("/mail/a.eml", made.as_bytes(), "")
    assert [name for name, _ in mail.Mail(lambda _: [], tables).tables(file)] == ["good.csv"]


def test_what_is_remarked_of_a_document_is_told_with_its_name() -> None:
    made = message()
    name = f"{'long ' * 40}name.zip"
    made.add_attachment(b"PK", maintype="application", subtype="zip", filename=name)
    file = SourceFile("/mail/a.eml", made.as_bytes(), "")
    _, remark = mail.Mail(lambda _: [Remark("holds two more")], lambda _: []).articles(file)
    assert isinstance(remark, Remark)
    assert remark.text.startswith("holds “long long")
    assert remark.text.endswith("name.zip”, which holds two more")
    assert len(remark.text) < 160


def test_a_document_without_a_byte_is_none() -> None:
    made = message()
    made.add_attachment(b"", maintype="application", subtype="pdf", filename="empty.pdf")
    assert only(made).title == "Board meets"


def test_a_button_above_what_a_newsletter_writes_below_its_text_goes_with_it() -> None:
    text = f"{BODY}\n{BODY}\n{BODY}\nRead more\n\nUnsubscribe | You receive this e-mail because you have signed up.\n"
    assert only(message(text)).body.endswith("for the time being.")


def test_a_message_of_parts_or_fields_without_end_is_refused_before_it_is_read() -> None:
    head = b"From: a@b.example\nSubject: x\nMessage-ID: <1@a>\n"
    parted = head + b'Content-Type: multipart/mixed; boundary="b"\n\n'
    [error] = read(parted + b"--b\n\na\n" * 2_001 + b"--b--\n")
    assert str(error) == "a.eml is a message of more than 2,000 parts."
    [error] = read(head + b"X-A: b\n" * 5_001 + b"\nHello\n")
    assert str(error) == "a.eml is a message with a head of more than 5,000 lines."


def test_lines_of_a_text_that_begin_as_parts_do_are_none() -> None:
    draft = only(b"From: a@b.example\nSubject: x\nMessage-ID: <1@a>\n\n" + BODY.encode() + b"\n--a/file\n" * 2_100)
    assert draft.body.startswith("The harbour board met")


def test_messages_without_text_in_a_mailbox_are_passed_over() -> None:
    nothing = b"From a@b.example Tue Mar  2 09:00:00 2021\nFrom: a@b.example\nSubject: x\n\n \n\n"
    one = b"From a@b.example Tue Mar  2 09:00:00 2021\n" + message().as_bytes() + b"\n"
    [draft] = read(nothing * 3 + one + nothing, "a.mbox")
    assert isinstance(draft, ArticleDraft)
    assert draft.title == "Board meets"


def test_a_letter_ends_where_it_asks_to_be_subscribed_to() -> None:
    text = f"{BODY}\n{BODY}\nThanks for reading! Subscribe for free to receive new posts.\n\n548 Quay Street\n"
    assert only(message(text)).body == f"{BODY}\n{BODY}".strip()
