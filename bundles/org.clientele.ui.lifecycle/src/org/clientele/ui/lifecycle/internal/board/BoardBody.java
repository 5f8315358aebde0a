package org.clientele.ui.lifecycle.internal.board;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.clientele.ui.chart.ChartCanvas;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Layout;

/** The picture of the columns with the cards below it; scrolled sideways where the columns do not fit. */
final class BoardBody {

    private static final int LEAST_CARDS = 3;

    private final ScrolledComposite scrolled;
    private final Composite inner;
    private final ChartCanvas head;
    private final List<CardList> lists = new ArrayList<>();

    BoardBody(Composite parent, Consumer<Object> open) {
        scrolled = new ScrolledComposite(parent, SWT.H_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        inner = new Composite(scrolled, SWT.NONE);
        inner.setLayout(new Columns());
        scrolled.setContent(inner);
        head = new ChartCanvas(inner, open);
    }

    ScrolledComposite control() {
        return scrolled;
    }

    ChartCanvas head() {
        return head;
    }

    List<CardList> lists() {
        return lists;
    }

    /** Makes as many columns as there are stages. */
    void columns(int count, CardList.Board board, Consumer<CardList> created) {
        if (count != lists.size()) {
            lists.forEach(CardList::dispose);
            lists.clear();
            for (int i = 0; i < count; i++) {
                CardList list = new CardList(inner, board);
                lists.add(list);
                created.accept(list);
            }
            scrolled.setMinWidth(scaled(count * (BoardScene.LEAST + BoardScene.GAP) + BoardScene.GAP));
            scrolled.setMinHeight(0);
            inner.layout(true);
        }
    }

    /** Pixels of the picture at the size of the font. */
    private int scaled(int pixels) {
        return (int) Math.round(pixels * head.scale());
    }

    private int leastCards() {
        return lists.isEmpty() ? 0 : LEAST_CARDS * lists.getFirst().cardHeight();
    }

    /** Brings a column into sight. */
    void reveal(CardList list) {
        Rectangle place = list.getBounds();
        Point origin = scrolled.getOrigin();
        int seen = scrolled.getClientArea().width;
        if (place.x < origin.x || place.x + place.width > origin.x + seen) {
            scrolled.setOrigin(Math.max(0, place.x - BoardScene.GAP), 0);
        }
    }

    /** Cards stand below the head of their column. */
    private final class Columns extends Layout {
        @Override
        protected Point computeSize(Composite composite, int wide, int high, boolean flush) {
            return new Point(Math.max(wide, 400), Math.max(high, scaled(BoardScene.HEIGHT) + leastCards()));
        }

        @Override
        protected void layout(Composite composite, boolean flush) {
            Rectangle area = composite.getClientArea();
            // where there is little room, cards matter more than arrows
            int top = Math.clamp(area.height - leastCards(), scaled(BoardScene.HEADS), scaled(BoardScene.HEIGHT));
            head.setBounds(0, 0, area.width, top);
            for (int i = 0; i < lists.size(); i++) {
                int[] place = BoardScene.column(i, lists.size(), (int) (area.width / head.scale()));
                lists.get(i).setBounds(scaled(place[0]), top, scaled(place[1]), Math.max(0, area.height - top - 2));
            }
        }
    }
}
