package org.clientele.ui.rules;

import java.util.ArrayList;
import java.util.List;

import org.clientele.core.rules.text.ConditionTextService;
import org.clientele.core.rules.text.TextProblem;
import org.clientele.core.rules.text.TextProblem.Severity;
import org.clientele.core.rules.text.TextRange;
import org.clientele.core.rules.text.TextToken;
import org.clientele.ui.Colors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;

/** Colours words and underlines mistakes, in the colours of the theme; only lines that are shown are asked for. */
final class TextColors {

    /** A line that is longer is left plain: laying it out in many colours would take seconds. */
    private static final int LONGEST_LINE = 8_000;

    private final StyledText widget;
    private final ConditionTextService service;
    private List<TextProblem> problems = List.of();

    TextColors(StyledText widget, ConditionTextService service) {
        this.widget = widget;
        this.service = service;
        widget.addLineStyleListener(this::line);
    }

    /** Takes the colours of the present theme. */
    void refresh() {
        widget.setBackground(Colors.GROUND.get());
        widget.setForeground(Colors.TEXT.get());
        widget.setSelectionBackground(Colors.SELECTION.get());
        widget.setSelectionForeground(Colors.SELECTION_TEXT.get());
        widget.redraw();
    }

    /** Forgets the mistakes of a text that was changed: they would lie elsewhere in it. */
    void changed() {
        problems = List.of();
        widget.redraw();
    }

    /** Takes the mistakes of the present text. */
    void problems(List<TextProblem> found, int length) {
        problems = found.stream().map(problem -> visible(problem, length)).toList();
        widget.redraw();
    }

    /** What is missing at the end is marked at the last character. */
    private static TextProblem visible(TextProblem problem, int length) {
        int offset = problem.length() == 0 ? Math.max(0, problem.offset() - 1) : problem.offset();
        int shown = Math.min(Math.max(1, problem.length()), length - offset);
        return new TextProblem(problem.severity(), new TextRange(offset, Math.max(0, shown)), problem.line(),
                problem.column(), problem.sentence(), problem.expected(), problem.suggestions());
    }

    /** No word reaches beyond its line, so that each line can be cut by itself. */
    private void line(LineStyleEvent event) {
        if (event.lineText.length() > LONGEST_LINE) {
            return;
        }
        List<StyleRange> styles = new ArrayList<>();
        for (TextToken token : service.tokens(event.lineText)) {
            add(styles, token.kind(), event.lineOffset + token.range().offset(),
                    event.lineOffset + token.range().end());
        }
        event.styles = styles.toArray(StyleRange[]::new);
    }

    /** A token in its colour, cut where a mistake begins or ends within it. */
    private void add(List<StyleRange> styles, TextToken.Kind kind, int from, int to) {
        int at = from;
        while (at < to) {
            int end = to;
            TextProblem here = null;
            for (TextProblem problem : problems) {
                int begins = problem.range().offset();
                int ends = problem.range().end();
                if (begins <= at && at < ends) {
                    here = problem;
                    end = Math.min(end, ends);
                } else if (at < begins) {
                    end = Math.min(end, begins);
                }
            }
            styles.add(style(kind, at, end - at, here));
            at = end;
        }
    }

    private static StyleRange style(TextToken.Kind kind, int from, int length, TextProblem problem) {
        StyleRange style = new StyleRange(from, length, color(kind), null,
                kind == TextToken.Kind.KEYWORD ? SWT.BOLD : SWT.NORMAL);
        if (problem != null) {
            style.underline = true;
            style.underlineStyle = SWT.UNDERLINE_SQUIGGLE;
            style.underlineColor = (problem.severity() == Severity.ERROR ? Colors.BAD : Colors.WARN).get();
        }
        return style;
    }

    private static Color color(TextToken.Kind kind) {
        return switch (kind) {
        case KEYWORD -> Colors.ACCENT.get();
        case TEXT -> Colors.GOOD.get();
        case NUMBER, DATE -> Colors.WARN.get();
        case PUNCTUATION, OPERATOR -> Colors.FAINT_TEXT.get();
        case UNKNOWN -> Colors.BAD.get();
        case NAME -> Colors.TEXT.get();
        };
    }
}
