"""The web page in a real browser, where there is one: Debian's packages chromium and chromium-driver.

With the npm package axe-core, its accessibility is checked too; AXE names the folder that it is in,
else `node_modules/axe-core` of this project is looked at.
"""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from storyview.model.export import EXPORTERS
from storyview.model.printable import printable
from storyview.model.story import Story

from .generated_stories import ATTACKS
from .hand_made import CHECKED_STORY, STORY, TEXT

BROWSER, DRIVER = shutil.which("chromium"), shutil.which("chromedriver")
AXE = Path(os.environ.get("AXE", Path(__file__).parents[3] / "node_modules" / "axe-core")) / "axe.min.js"

pytestmark = pytest.mark.skipif(not (BROWSER and DRIVER), reason="needs chromium and chromedriver")

_FLAGS = (
    "--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-dev-shm-usage "
    "--disable-background-networking --disable-component-update --disable-sync"
)


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    webdriver = pytest.importorskip("selenium.webdriver")
    options = webdriver.ChromeOptions()
    options.binary_location = BROWSER
    for flag in _FLAGS.split():
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    driver = webdriver.Chrome(options=options, service=webdriver.ChromeService(DRIVER))
    yield driver
    driver.quit()


def show(browser: Any, folder: Path, story: Story = STORY, width: int = 1400, fragment: str = "") -> None:
    page = folder / "page.html"
    page.write_bytes(b"".join(EXPORTERS["html"].render([story])))
    look(browser, width=width)
    browser.get("about:blank")
    browser.get_log("performance")
    browser.get_log("browser")
    browser.get(page.as_uri() + fragment)


def look(browser: Any, *, width: int, scheme: str = "light") -> None:
    size = {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": False}
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
    features = [{"name": "prefers-color-scheme", "value": scheme}]
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": features})


def press(browser: Any, keys: str) -> None:
    for key in keys:
        browser.switch_to.active_element.send_keys(key)


def at(browser: Any) -> str:
    return str(browser.execute_script("return location.hash"))


def shown(browser: Any) -> list[str]:
    script = "return [...document.querySelectorAll('li[data-kind]:not([hidden])')].map((row) => row.id)"
    return [id_.removesuffix("-row") for id_ in browser.execute_script(script)]


def classes(browser: Any) -> list[str]:
    return list(
        browser.execute_script("return [...document.querySelectorAll('mark')].map((m) => m.className)")
    )


def test_the_article_is_the_story_and_nothing_is_fetched(browser: Any, tmp_path: Path) -> None:
    text = "\n".join((*ATTACKS, TEXT))
    show(browser, tmp_path, Story(id="x", text=text, title=ATTACKS[2]))
    assert browser.execute_script("return document.getElementById('article').textContent") == printable(text)
    sent = [entry["message"] for entry in browser.get_log("performance")]
    requests = [message for message in sent if '"Network.requestWillBeSent"' in message]
    assert len(requests) == 1
    assert "page.html" in requests[0]
    assert browser.get_log("browser") == []


def test_a_script_that_is_not_the_pages_own_does_not_run(browser: Any, tmp_path: Path) -> None:
    show(browser, tmp_path)
    page = tmp_path / "page.html"
    injected = "<script>document.title = 'injected'</script><p style='color: red' onclick='x()'>x</p></body>"
    page.write_text(page.read_text("utf-8").replace("</body>", injected), "utf-8")
    browser.get(page.as_uri())
    assert "injected" not in browser.title
    assert sum("Content Security Policy" in entry["message"] for entry in browser.get_log("browser")) >= 2


def test_without_filters_the_script_changes_no_mark(browser: Any, tmp_path: Path) -> None:
    show(browser, tmp_path)
    after = classes(browser)
    browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
    try:
        show(browser, tmp_path)
        hidden = browser.find_element("id", "filters").is_displayed()
    finally:
        browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})
    assert not hidden
    import html5lib

    tree = html5lib.parse((tmp_path / "page.html").read_text("utf-8"), namespaceHTMLElements=False)
    assert after == [mark.get("class") for mark in tree.iter("mark")]


def test_filters_hide_rows_marks_and_labels(browser: Any, tmp_path: Path) -> None:
    show(browser, tmp_path)
    everything = shown(browser)
    before = classes(browser)
    browser.find_element("css selector", "[value=party]").click()
    assert shown(browser) == [id_ for id_ in everything if not id_.startswith("p")]
    assert not any("mention" in name.split() for name in classes(browser)[:-9])
    assert not browser.find_element("id", "p1").is_displayed()
    assert browser.find_element("id", "said").text == "12 of 17 findings are shown."
    browser.find_element("css selector", "#who [value=p3]").click()
    browser.find_element("css selector", "#least [value='0.9']").click()
    assert shown(browser) == ["q2", "r1", "n1"]
    assert not browser.find_element("css selector", "svg.timeline g").is_displayed()
    browser.find_element("id", "words").send_keys("told FINE")
    assert shown(browser) == ["q2"]
    browser.find_element("id", "all").click()
    assert shown(browser) == everything
    assert classes(browser) == before
    assert browser.find_element("id", "words").get_attribute("value") == ""


def test_highlights_can_be_hidden_and_come_back_in_their_colour(browser: Any, tmp_path: Path) -> None:
    show(browser, tmp_path, CHECKED_STORY)
    before = browser.execute_script("return document.getElementById('article').innerHTML")
    browser.find_element("css selector", "[value=highlight]").click()
    assert not browser.find_elements("css selector", "article mark[class*=highlight-]")
    assert not browser.find_element("id", "h1").is_displayed()
    browser.find_element("id", "all").click()
    assert len(browser.find_elements("css selector", "article mark.highlight-yellow")) == 1
    assert browser.execute_script("return document.getElementById('article').innerHTML") == before


def test_keys_lead_through_the_article_and_can_be_turned_off(browser: Any, tmp_path: Path) -> None:
    show(browser, tmp_path)
    press(browser, "nnn")
    assert at(browser) == "#q3"
    assert browser.switch_to.active_element.get_attribute("id") == "q3"
    assert browser.find_element("css selector", "[aria-current]").get_attribute("id") == "q3-row"
    press(browser, "p")
    assert at(browser) == "#q2"
    press(browser, "a")
    assert at(browser) == "#a3"
    press(browser, "a")
    assert browser.find_element("id", "said").text == "There is none further on."
    press(browser, "A")
    assert at(browser) == "#a1"
    press(browser, "o")
    assert at(browser) == "#a1-row"
    press(browser, "n")
    assert at(browser) == "#q1"
    press(browser, "/")
    press(browser, "n")
    assert at(browser) == "#q1"
    assert browser.find_element("id", "words").get_attribute("value") == "n"
    press(browser, "\ue00c")
    assert len(shown(browser)) == 17
    browser.execute_script("document.activeElement.blur(); document.getElementById('keys').click()")
    press(browser, "n")
    assert at(browser) == "#q1"


def test_steps_pass_over_what_the_filters_hide(browser: Any, tmp_path: Path) -> None:
    show(browser, tmp_path)
    browser.find_element("css selector", "#who [value=p4]").click()
    browser.execute_script("document.activeElement.blur()")
    press(browser, "n")
    assert at(browser) == "#q3"
    press(browser, "nn")
    assert at(browser) == "#q4"


def test_a_deep_link_opens_at_its_finding(browser: Any, tmp_path: Path) -> None:
    show(browser, tmp_path, fragment="#q6")
    assert browser.find_element("css selector", ":target").get_attribute("id") == "q6"
    assert browser.find_element("css selector", "[aria-current]").get_attribute("id") == "q6-row"
    inside = "const r = arguments[0].getBoundingClientRect(); return r.top >= 0 && r.bottom <= innerHeight"
    for id_ in ("q6", "q6-row"):
        assert browser.execute_script(inside, browser.find_element("id", id_))


def test_nothing_is_wider_than_a_narrow_window(browser: Any, tmp_path: Path) -> None:
    long = STORY.model_copy(update={"title": "x" * 500, "byline": "y" * 500})
    show(browser, tmp_path, long, width=320)
    assert browser.execute_script("return document.documentElement.scrollWidth") <= 320


@pytest.mark.skipif(not AXE.exists(), reason="needs axe-core from npm")
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [400, 1400])
def test_axe_finds_no_violation(browser: Any, tmp_path: Path, scheme: str, width: int) -> None:
    show(browser, tmp_path, CHECKED_STORY, width=width)
    look(browser, width=width, scheme=scheme)
    browser.execute_script(AXE.read_text("utf-8"))
    found = browser.execute_async_script(
        "const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];"
        "axe.run(document, {runOnly: {type: 'tag', values: tags}}).then(arguments[0])"
    )
    assert [(one["id"], [node["html"] for node in one["nodes"]]) for one in found["violations"]] == []
    assert len(found["passes"]) > 20
