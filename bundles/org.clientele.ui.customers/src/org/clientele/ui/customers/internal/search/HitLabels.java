package org.clientele.ui.customers.internal.search;

import org.clientele.core.search.SearchHit;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.ui.Colors;
import org.clientele.ui.Icons;
import org.clientele.ui.UiIcon;
import org.clientele.ui.customers.internal.search.HitText.Piece;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.TextStyle;

/** Draws a hit: what matches is bold, the rest of less weight. */
final class HitLabels extends LabelProvider implements IStyledLabelProvider {

    private static final StyledString.Styler MATCH = new StyledString.Styler() {
        @Override
        public void applyStyles(TextStyle style) {
            style.font = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
        }
    };
    private static final StyledString.Styler FAINT = new StyledString.Styler() {
        @Override
        public void applyStyles(TextStyle style) {
            style.foreground = Colors.FAINT_TEXT.get();
        }
    };

    @Override
    public StyledString getStyledText(Object element) {
        StyledString text = new StyledString();
        for (Piece piece : HitText.of((SearchHit) element)) {
            switch (piece.look()) {
            case MATCH -> text.append(piece.text(), MATCH);
            case FAINT -> text.append(piece.text(), FAINT);
            default -> text.append(piece.text());
            }
        }
        return text;
    }

    @Override
    public String getText(Object element) {
        return getStyledText(element).getString();
    }

    @Override
    public Image getImage(Object element) {
        boolean isPerson = Literals.PERSON.isSuperTypeOf(((SearchHit) element).type());
        return Icons.image(isPerson ? UiIcon.PERSON : UiIcon.ORGANISATION);
    }
}
