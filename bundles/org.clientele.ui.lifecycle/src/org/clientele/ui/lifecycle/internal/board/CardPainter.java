package org.clientele.ui.lifecycle.internal.board;

import java.util.Optional;

import org.clientele.ui.Colors;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;

/** Draws the cards that are seen, in the colours of the theme. */
final class CardPainter {

    /** The height of a card with the space below it at the usual font. */
    private static final int LEAST = 48;
    private static final int INSET = 8;
    private static final int SPACE = 4;
    private static final String MORE = "\u2026"; //$NON-NLS-1$

    private final int height;

    CardPainter(Canvas canvas) {
        GC gc = new GC(canvas);
        gc.setFont(canvas.getFont());
        height = Math.max(LEAST, 2 * gc.getFontMetrics().getHeight() + SPACE + INSET);
        gc.dispose();
    }

    /** The height of a card with the space below it: two lines of text. */
    int height() {
        return height;
    }

    void paint(GC gc, Canvas canvas, CardModel model, int scrolled, Colors border) {
        Rectangle area = canvas.getClientArea();
        gc.setBackground(Colors.GROUND.get());
        gc.fillRectangle(area);
        if (model.size() == 0) {
            gc.setForeground(Colors.FAINT_TEXT.get());
            gc.setFont(canvas.getFont());
            gc.drawText(fit(gc, Messages.Card_none, area.width - 2 * INSET), INSET, INSET, true);
        }
        int last = Math.min(model.size() - 1, (scrolled + area.height) / height);
        for (int index = scrolled / height; index <= last; index++) {
            card(gc, canvas, model, index, new Rectangle(SPACE, index * height - scrolled + SPACE / 2,
                    area.width - 2 * SPACE, height - SPACE));
        }
        if (border != null) {
            gc.setForeground(border.get());
            gc.setLineWidth(3);
            gc.drawRectangle(1, 1, area.width - 3, area.height - 3);
            gc.setLineWidth(1);
        }
    }

    private void card(GC gc, Canvas canvas, CardModel model, int index, Rectangle place) {
        boolean selected = model.isSelected(index);
        Color text = (selected ? Colors.SELECTION_TEXT : Colors.TEXT).get();
        gc.setBackground((selected ? Colors.SELECTION : Colors.HEADER).get());
        gc.fillRoundRectangle(place.x, place.y, place.width, place.height, 6, 6);
        gc.setForeground(Colors.LINE.get());
        gc.drawRoundRectangle(place.x, place.y, place.width - 1, place.height - 1, 6, 6);
        Optional<Card> card = model.card(index);
        if (card.isPresent()) {
            Font bold = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
            int wide = place.width - 2 * INSET;
            gc.setForeground(text);
            gc.setFont(bold);
            gc.drawText(fit(gc, card.get().name(), wide), place.x + INSET, place.y + 4, true);
            gc.setFont(canvas.getFont());
            int line = place.y + 4 + (place.height - 4) / 2 - 1;
            String days = card.get().days();
            int daysWide = gc.textExtent(days).x;
            gc.setForeground(selected ? text : Colors.FAINT_TEXT.get());
            gc.drawText(fit(gc, card.get().value(), wide - daysWide - INSET), place.x + INSET, line, true);
            gc.setForeground(selected ? text : (card.get().late() ? Colors.BAD : Colors.FAINT_TEXT).get());
            gc.drawText(days, place.x + place.width - INSET - daysWide, line, true);
        }
        if (index == model.focus() && canvas.isFocusControl()) {
            gc.setForeground(text);
            gc.setLineStyle(SWT.LINE_DOT);
            gc.drawRoundRectangle(place.x + 2, place.y + 2, place.width - 5, place.height - 5, 5, 5);
            gc.setLineStyle(SWT.LINE_SOLID);
        }
    }

    /** A text that fits, cut at its end. */
    private static String fit(GC gc, String text, int width) {
        if (text.isEmpty() || gc.textExtent(text).x <= width) {
            return text;
        }
        int least = 0;
        int most = text.length();
        while (least < most) {
            int middle = (least + most + 1) / 2;
            if (gc.textExtent(text.substring(0, middle) + MORE).x <= width) {
                least = middle;
            } else {
                most = middle - 1;
            }
        }
        return text.substring(0, least) + MORE;
    }
}
