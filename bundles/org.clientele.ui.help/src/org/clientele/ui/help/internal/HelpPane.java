package org.clientele.ui.help.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.clientele.ui.Colors;
import org.clientele.ui.help.internal.HelpText.Link;
import org.clientele.ui.help.internal.HelpText.Span;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** One page: the links are followed by click, or by Enter where the caret is; Tab goes to the next one. */
final class HelpPane {

    private static final int MARGIN = 16;
    private static final int ITEM_INDENT = 24;

    private final StyledText widget;
    private final LocalResourceManager fonts;
    private final Consumer<String> follow;
    private HelpText page;
    private int zoom;

    /**
     * Creates the widget.
     *
     * @param parent its parent
     * @param follow is given the address of a link that is followed, as it was written
     */
    HelpPane(Composite parent, Consumer<String> follow) {
        this.follow = follow;
        widget = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.MULTI);
        widget.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        widget.setData("org.eclipse.e4.ui.css.CssClassName", "EmptyPart"); //$NON-NLS-1$ //$NON-NLS-2$
        fonts = new LocalResourceManager(JFaceResources.getResources(), widget);
        widget.addListener(SWT.MouseUp, this::clicked);
        widget.addListener(SWT.MouseMove, e -> widget.setCursor(
                linkUnder(e) == null ? null : widget.getDisplay().getSystemCursor(SWT.CURSOR_HAND)));
        widget.addListener(SWT.KeyDown, this::pressed);
        widget.addListener(SWT.Traverse, this::traversed);
        widget.addListener(SWT.Resize, e -> indent());
        Colors.onChange(widget, this::style);
    }

    StyledText control() {
        return widget;
    }

    void show(HelpText text) {
        page = text;
        widget.setText(text.text());
        widget.setCaretOffset(0);
        widget.setTopIndex(0);
        style();
    }

    void zoom(int steps) {
        zoom = steps == 0 ? 0 : Math.clamp((long) zoom + steps, -3, 8);
        style();
    }

    private void style() {
        if (page == null) {
            return;
        }
        widget.setFont(font(0, SWT.NORMAL));
        List<StyleRange> ranges = new ArrayList<>();
        for (Span span : page.spans()) {
            ranges.add(range(span));
        }
        for (Link link : page.links()) {
            StyleRange range = new StyleRange(link.start(), link.length(), Colors.ACCENT.get(), null);
            range.underline = true;
            ranges.add(range);
        }
        widget.setStyleRange(null);
        ranges.stream().filter(r -> r.length > 0).forEach(widget::setStyleRange);
        indent();
    }

    private StyleRange range(Span span) {
        StyleRange range = new StyleRange();
        range.start = span.start();
        range.length = span.length();
        switch (span.style()) {
        case TITLE -> {
            range.font = font(7, SWT.NORMAL);
            range.foreground = Colors.ACCENT.get();
        }
        case HEADING -> range.font = font(2, SWT.BOLD);
        case BOLD -> range.font = font(0, SWT.BOLD);
        case ITALIC -> range.font = font(0, SWT.ITALIC);
        case CODE -> range.font = fonts.create(FontDescriptor.createFrom(JFaceResources.getTextFont())
                .setHeight(height() + zoom));
        }
        return range;
    }

    private Font font(int larger, int style) {
        return fonts.create(JFaceResources.getDialogFontDescriptor().setHeight(height() + larger + zoom).setStyle(style));
    }

    private static int height() {
        FontData[] data = JFaceResources.getDialogFontDescriptor().getFontData();
        return data[0].getHeight();
    }

    /** Lists hang after their bullets, rows after their first cell. */
    private void indent() {
        if (page == null) {
            return;
        }
        int cell = Math.clamp(widget.getClientArea().width / 3, 80, 260);
        for (int line = 0; line < Math.min(page.lines().size(), widget.getLineCount()); line++) {
            switch (page.lines().get(line)) {
            case ITEM -> {
                widget.setLineWrapIndent(line, 1, ITEM_INDENT);
                widget.setLineTabStops(line, 1, new int[] { ITEM_INDENT });
            }
            case ROW -> {
                widget.setLineWrapIndent(line, 1, cell);
                widget.setLineTabStops(line, 1, new int[] { cell, 2 * cell, 3 * cell, 4 * cell });
            }
            case CODE -> widget.setLineIndent(line, 1, ITEM_INDENT);
            case TEXT -> {
                // as wide as the view
            }
            }
        }
    }

    private Link linkUnder(Event event) {
        int offset = widget.getOffsetAtPoint(new org.eclipse.swt.graphics.Point(event.x, event.y));
        return page == null || offset < 0 ? null : page.linkAt(offset).orElse(null);
    }

    private void clicked(Event event) {
        Link link = event.button == 1 && widget.getSelectionCount() == 0 ? linkUnder(event) : null;
        if (link != null) {
            follow.accept(link.href());
        }
    }

    private void pressed(Event event) {
        if (page == null) {
            return;
        }
        boolean control = (event.stateMask & SWT.MOD1) != 0;
        if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            page.linkAt(widget.getSelection().x).ifPresent(link -> follow.accept(link.href()));
        } else if (control && (event.character == '+' || event.character == '=' || event.keyCode == SWT.KEYPAD_ADD)) {
            zoom(1);
        } else if (control && (event.character == '-' || event.keyCode == SWT.KEYPAD_SUBTRACT)) {
            zoom(-1);
        } else if (control && event.character == '0') {
            zoom(0);
        }
    }

    /** Tab goes from link to link, and after the last one out of the page. */
    private void traversed(Event event) {
        boolean forward = event.detail == SWT.TRAVERSE_TAB_NEXT;
        if (page == null || !forward && event.detail != SWT.TRAVERSE_TAB_PREVIOUS) {
            return;
        }
        int caret = widget.getSelection().x;
        boolean selected = widget.getSelectionCount() > 0;
        List<Link> links = forward ? page.links() : page.links().reversed();
        for (Link link : links) {
            boolean next = forward ? link.start() > caret || link.start() == caret && !selected : link.start() < caret;
            if (next) {
                widget.setSelection(link.start(), link.start() + link.length());
                widget.showSelection();
                event.doit = false;
                return;
            }
        }
        event.doit = true;
    }
}
