package org.clientele.ui.chart;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.clientele.ui.Accessibles;
import org.clientele.ui.chart.Shape.Area;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.themes.IThemeManager;

/**
 * Shows a scene in the size that it has, and lays it out anew when that changes. Every {@link Scene#spots spot} of the
 * scene can be reached by mouse and by keys: the mouse tells what is under it and a click opens it; left and right go
 * through the spots in their order, up and down to the next one above or below, Home and End to the first and the last,
 * Enter opens. The tabulator key goes on to the next control. A screen reader is told the spot that the keys are at, or
 * else the scene's title. Colours are those of the theme, and follow when it changes. For the user interface thread.
 * <p>
 * An example: {@code new ChartCanvas(parent, target -> open(target)).show((width, height) -> scene(width, height))}.
 *
 * @since 1.0
 */
public final class ChartCanvas extends Canvas {

    /** Lays a chart out. */
    @FunctionalInterface
    public interface Layout {
        /**
         * The chart in a size; fast, since the figures are computed.
         *
         * @param width in pixels
         * @param height in pixels
         * @return the chart
         */
        Scene scene(int width, int height);
    }

    /** The height of a line for which charts are laid out, and up to which they are left as they are, in pixels. */
    private static final double USUAL_LINE = 17;
    private static final int USUAL_MOST = 23;

    private final LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), this);
    private final Consumer<Object> select;
    private final Consumer<Object> open;
    private Layout layout;
    private Scene scene;
    private int focus = -1;
    private double scale = 1;

    /**
     * Creates an empty chart in which a click opens.
     *
     * @param parent the parent
     * @param open is given the {@link Shape.Spot#target target} of what was clicked, or on which Enter was pressed
     */
    public ChartCanvas(Composite parent, Consumer<Object> open) {
        this(parent, null, open);
    }

    /**
     * Creates an empty chart in which a click selects and a double click opens.
     *
     * @param parent the parent
     * @param select is given the target of what was clicked, or reached by keys; null: a click opens
     * @param open is given the target of what was double-clicked, or on which Enter was pressed
     */
    public ChartCanvas(Composite parent, Consumer<Object> select, Consumer<Object> open) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        this.select = select;
        this.open = open;
        addListener(SWT.Paint, this::paint);
        addListener(SWT.Resize, e -> renew());
        addListener(SWT.MouseMove, this::tip);
        addListener(SWT.MouseUp, this::click);
        addListener(SWT.MouseDoubleClick, this::doubleClick);
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.FocusIn, e -> redraw());
        addListener(SWT.FocusOut, e -> redraw());
        addListener(SWT.Traverse, e -> e.doit = e.detail != SWT.TRAVERSE_RETURN && e.detail != SWT.TRAVERSE_ARROW_NEXT
                && e.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
        IThemeManager themes = PlatformUI.getWorkbench().getThemeManager();
        var listener = (org.eclipse.jface.util.IPropertyChangeListener) e -> redrawSoon();
        themes.addPropertyChangeListener(listener);
        addListener(SWT.Dispose, e -> themes.removePropertyChangeListener(listener));
        speak();
    }

    private void redrawSoon() {
        if (!isDisposed()) {
            redraw();
        }
    }

    /**
     * Shows a chart; the layout is asked again for every other size, until another one is shown.
     *
     * @param shown lays it out; null for none
     */
    public void show(Layout shown) {
        layout = shown;
        renew();
    }

    private void renew() {
        Point size = getSize();
        scale = layout == null ? 1 : scaleOfFont();
        scene = layout == null || size.x < 1 || size.y < 1 ? null
                : layout.scene(Math.max(1, (int) (size.x / scale)), Math.max(1, (int) (size.y / scale)));
        if (scene != null && focus >= scene.spots().size()) {
            focus = -1;
        }
        redraw();
    }

    /**
     * How much larger the chart is drawn than it is laid out.
     *
     * @return 1 at usual fonts, about 2 at fonts of double size
     */
    public double scale() {
        return scaleOfFont();
    }

    /** Charts are laid out for fonts of the usual size; for a bigger one all of the chart grows with its texts. */
    private double scaleOfFont() {
        GC gc = new GC(this);
        gc.setFont(getFont());
        int line = gc.getFontMetrics().getHeight();
        gc.dispose();
        return line <= USUAL_MOST ? 1 : line / USUAL_LINE;
    }

    @Override
    public void setFont(Font font) {
        super.setFont(font);
        renew();
    }

    private Optional<Area> at(Event event) {
        return scene == null ? Optional.empty() : scene.at(event.x / scale, event.y / scale);
    }

    /**
     * The chart as it is shown. With a font much bigger than usual it is laid out in a smaller size than the control's
     * and drawn larger.
     *
     * @return empty without one, and as long as the control has no size
     */
    public Optional<Scene> scene() {
        return Optional.ofNullable(scene);
    }

    private static Palette palette() {
        return Palette.of(PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry());
    }

    private void paint(Event event) {
        if (scene == null) {
            event.gc.setBackground(getParent().getBackground());
            event.gc.fillRectangle(getClientArea());
            return;
        }
        new ScenePainter(event.gc, palette(), resources, getFont(), scale).paint(scene, isFocusControl() ? focused() : null);
    }

    private Area focused() {
        List<Area> spots = scene == null ? List.of() : scene.spots();
        return focus >= 0 && focus < spots.size() ? spots.get(focus) : null;
    }

    private void tip(Event event) {
        String text = at(event).map(a -> a.spot().text()).orElse(null);
        if (text == null ? getToolTipText() != null : !text.equals(getToolTipText())) {
            setToolTipText(text);
            setCursor(text == null ? null : getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        }
    }

    private void click(Event event) {
        setFocus();
        if (scene != null && event.button == 1) {
            at(event).ifPresent(a -> {
                focus = scene.spots().indexOf(a);
                redraw();
                (select == null ? open : select).accept(a.spot().target());
            });
        }
    }

    private void doubleClick(Event event) {
        if (scene != null && event.button == 1 && select != null) {
            at(event).ifPresent(a -> open.accept(a.spot().target()));
        }
    }

    private void key(Event event) {
        int count = scene == null ? 0 : scene.spots().size();
        if (count == 0) {
            return;
        }
        switch (event.keyCode) {
        case SWT.ARROW_RIGHT, SWT.ARROW_DOWN, SWT.ARROW_LEFT, SWT.ARROW_UP, SWT.HOME, SWT.END ->
            focus = SpotKeys.next(scene.spots(), focus, event.keyCode);
        case SWT.CR, SWT.KEYPAD_CR -> {
            Optional.ofNullable(focused()).ifPresent(a -> open.accept(a.spot().target()));
            return;
        }
        default -> {
            return;
        }
        }
        setToolTipText(focused() == null ? null : focused().spot().text());
        Accessibles.moved(this);
        redraw();
        if (select != null && focused() != null) {
            select.accept(focused().spot().target());
        }
    }

    /**
     * An image of the chart as it is shown, with the colours of the theme and without the mark of the keys.
     *
     * @return its pixels; an empty image without a chart
     */
    public ImageData image() {
        Point size = getSize();
        Image image = new Image(getDisplay(), Math.max(1, size.x), Math.max(1, size.y));
        GC gc = new GC(image);
        try {
            if (scene != null) {
                new ScenePainter(gc, palette(), resources, getFont(), scale).paint(scene, null);
            }
            return image.getImageData();
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    /**
     * The chart as an SVG document in the size in which it is shown, with the colours of the theme; see {@link SvgWriter}.
     *
     * @return the document; an empty text without a chart
     */
    public String svg() {
        return scene == null ? "" : SvgWriter.write(scene, palette()); //$NON-NLS-1$
    }

    private void speak() {
        Accessibles.painted(this, ACC.ROLE_GRAPHIC, ACC.ROLE_LISTITEM,
                () -> scene == null || scene.title().isBlank() ? Accessibles.byPlace(this) : scene.title(),
                new Accessibles.Items() {
                    @Override
                    public int size() {
                        return scene == null ? 0 : scene.spots().size();
                    }

                    @Override
                    public String text(int index) {
                        return scene.spots().get(index).spot().text();
                    }

                    @Override
                    public int focus() {
                        return focus;
                    }

                    @Override
                    public Rectangle place(int index) {
                        return placeOf(scene.spots().get(index));
                    }
                });
    }

    private Rectangle placeOf(Area area) {
        double[] points = area.points();
        Rectangle place = new Rectangle((int) (points[0] * scale), (int) (points[1] * scale), 1, 1);
        for (int i = 2; i < points.length - 1; i += 2) {
            place.add(new Rectangle((int) (points[i] * scale), (int) (points[i + 1] * scale), 1, 1));
        }
        return place;
    }
}
