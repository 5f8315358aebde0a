package org.clientele.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.clientele.ui.help.internal.HelpText;
import org.clientele.ui.help.internal.HelpText.Line;
import org.clientele.ui.help.internal.HelpText.Link;
import org.clientele.ui.help.internal.HelpText.Span;
import org.clientele.ui.help.internal.HelpText.Style;
import org.junit.jupiter.api.Test;

class HelpTextTest {

    @Test
    void pageIsReadAsItWouldBeReadAloud() {
        HelpText page = HelpText.of("""
                <html><head><title>Tea</title></head><body><h1>Tea &amp; cake</h1>
                <p>Take <b>one</b>
                cup, see <a href="cake.html">cake</a>.</p>
                <ul><li>green</li><li>black</li></ul>
                <table><tr><th>Key</th><th>What</th></tr><tr><td>F1</td><td>Help</td></tr></table>
                <pre>a < 5
                  b</pre></body></html>""");
        assertEquals("Tea", page.title());
        assertEquals("Tea & cake\n\nTake one cup, see cake.\n\n\u2022\tgreen\n\u2022\tblack\n\nKey\tWhat\nF1\tHelp\n\na < 5\n  b\n",
                page.text());
        assertEquals(List.of(Line.TEXT, Line.TEXT, Line.TEXT, Line.TEXT, Line.ITEM, Line.ITEM, Line.TEXT, Line.ROW, Line.ROW,
                Line.TEXT, Line.CODE, Line.CODE), page.lines());
        assertEquals(new Span(0, 10, Style.TITLE), page.spans().getFirst());
        assertEquals(List.of(new Link(30, 4, "cake.html")), page.links());
        assertEquals(Optional.of("cake.html"), page.linkAt(33).map(Link::href));
        assertEquals(Optional.empty(), page.linkAt(34));
    }
}
