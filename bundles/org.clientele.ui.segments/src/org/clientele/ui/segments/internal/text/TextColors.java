package org.clientele.ui.segments.internal.text;

import java.util.ArrayList;
import java.util.List;

import org.clientele.core.rules.text.ConditionTextService;
import org.clientele.core.rules.text.TextProblem.Severity;
import org.clientele.core.rules.text.TextToken;
import org.clientele.ui.Colors;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.jface.text.source.AnnotationPainter;
import org.eclipse.jface.text.source.IAnnotationAccess;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;

/** Colours words and underlines mistakes, in the colours of the theme. */
final class TextColors {

    private static final String ERROR = "org.clientele.ui.segments.text.error"; //$NON-NLS-1$
    private static final String WARNING = "org.clientele.ui.segments.text.warning"; //$NON-NLS-1$
    private static final String SQUIGGLES = "squiggles"; //$NON-NLS-1$

    private final SourceViewer viewer;
    private final ConditionTextService service;
    private final AnnotationPainter painter;

    TextColors(SourceViewer viewer, AnnotationModel marks, ConditionTextService service) {
        this.viewer = viewer;
        this.service = service;
        painter = new AnnotationPainter(viewer, new IAnnotationAccess() {
            @Override
            public Object getType(Annotation annotation) {
                return annotation.getType();
            }

            @Override
            public boolean isMultiLine(Annotation annotation) {
                return true;
            }

            @Override
            public boolean isTemporary(Annotation annotation) {
                return true;
            }
        });
        painter.addTextStyleStrategy(SQUIGGLES, new AnnotationPainter.UnderlineStrategy(SWT.UNDERLINE_SQUIGGLE));
        painter.addAnnotationType(ERROR, SQUIGGLES);
        painter.addAnnotationType(WARNING, SQUIGGLES);
        viewer.addPainter(painter);
        viewer.addTextPresentationListener(painter);
    }

    static String type(Severity severity) {
        return severity == Severity.ERROR ? ERROR : WARNING;
    }

    /** Takes the colours of the present theme. */
    void refresh() {
        StyledText widget = viewer.getTextWidget();
        widget.setBackground(Colors.GROUND.get());
        widget.setForeground(Colors.TEXT.get());
        widget.setSelectionBackground(Colors.SELECTION.get());
        widget.setSelectionForeground(Colors.SELECTION_TEXT.get());
        painter.setAnnotationTypeColor(ERROR, Colors.BAD.get());
        painter.setAnnotationTypeColor(WARNING, Colors.WARN.get());
        color();
    }

    /** Colours the whole text. */
    void color() {
        String text = viewer.getDocument().get();
        List<StyleRange> styles = new ArrayList<>();
        for (TextToken token : service.tokens(text)) {
            Color color = switch (token.kind()) {
            case KEYWORD -> Colors.ACCENT.get();
            case TEXT -> Colors.GOOD.get();
            case NUMBER, DATE -> Colors.WARN.get();
            case PUNCTUATION, OPERATOR -> Colors.FAINT_TEXT.get();
            case UNKNOWN -> Colors.BAD.get();
            case NAME -> null;
            };
            if (color != null) {
                styles.add(new StyleRange(token.range().offset(), token.range().length(), color, null,
                        token.kind() == TextToken.Kind.KEYWORD ? SWT.BOLD : SWT.NORMAL));
            }
        }
        TextPresentation presentation = new TextPresentation();
        presentation.setDefaultStyleRange(new StyleRange(0, text.length(), Colors.TEXT.get(), null));
        styles.forEach(presentation::addStyleRange);
        viewer.changeTextPresentation(presentation, false);
    }
}
