package org.clientele.ui.table;

import org.clientele.ui.Colors;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.painter.cell.BackgroundPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.TextPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.PaddingDecorator;
import org.eclipse.nebula.widgets.nattable.sort.config.DefaultSortConfiguration;
import org.eclipse.nebula.widgets.nattable.sort.painter.SortIconPainter;
import org.eclipse.nebula.widgets.nattable.sort.painter.SortableHeaderTextPainter;
import org.eclipse.nebula.widgets.nattable.style.BorderStyle;
import org.eclipse.nebula.widgets.nattable.style.BorderStyle.LineStyleEnum;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.SelectionStyleLabels;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.nebula.widgets.nattable.style.VerticalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.ui.util.CellEdgeEnum;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;

/** Gives tables the colours of the theme and the font of the workbench. */
final class TableStyle extends AbstractRegistryConfiguration {

    /** The label of cells that align to the right. */
    static final String NUMERIC = "numeric"; //$NON-NLS-1$

    @Override
    public void configureRegistry(IConfigRegistry registry) {
        Font font = JFaceResources.getDialogFont();
        registry.registerConfigAttribute(CellConfigAttributes.GRID_LINE_COLOR, Colors.LINE.get());
        registry.registerConfigAttribute(CellConfigAttributes.RENDER_GRID_LINES, Boolean.TRUE);

        ICellPainter cell = padded(new TextPainter(false, false));
        Style normal = style(Colors.GROUND.get(), Colors.TEXT.get(), font);
        put(registry, cell, normal, DisplayMode.NORMAL, null);
        Style selected = style(Colors.SELECTION.get(), Colors.SELECTION_TEXT.get(), font);
        put(registry, cell, selected, DisplayMode.SELECT, null);
        put(registry, cell, selected, DisplayMode.SELECT, SelectionStyleLabels.SELECTION_ANCHOR_STYLE);
        put(registry, cell, normal, DisplayMode.NORMAL, SelectionStyleLabels.SELECTION_ANCHOR_STYLE);

        Style header = style(Colors.HEADER.get(), Colors.HEADER_TEXT.get(), font);
        ICellPainter plain = padded(new TextPainter(false, false));
        boolean dark = isDark(Colors.HEADER.get());
        ICellPainter sorted = padded(new SortableHeaderTextPainter(new TextPainter(false, false), CellEdgeEnum.RIGHT,
                new SortIconPainter(false, dark), false, 0, false));
        for (DisplayMode mode : new DisplayMode[] { DisplayMode.NORMAL, DisplayMode.SELECT }) {
            put(registry, plain, header, mode, GridRegion.COLUMN_HEADER);
            put(registry, plain, header, mode, SelectionStyleLabels.COLUMN_FULLY_SELECTED_STYLE);
            put(registry, sorted, header, mode, DefaultSortConfiguration.SORT_UP_CONFIG_TYPE);
            put(registry, sorted, header, mode, DefaultSortConfiguration.SORT_DOWN_CONFIG_TYPE);
        }
        Style right = new Style();
        right.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.RIGHT);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, right, DisplayMode.NORMAL, NUMERIC);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, right, DisplayMode.SELECT, NUMERIC);

        Style border = new Style();
        border.setAttributeValue(CellStyleAttributes.BORDER_STYLE,
                new BorderStyle(1, Colors.ACCENT.get(), LineStyleEnum.SOLID));
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, border, DisplayMode.SELECT,
                SelectionStyleLabels.SELECTION_ANCHOR_GRID_LINE_STYLE);
    }

    private static void put(IConfigRegistry registry, ICellPainter painter, Style style, DisplayMode mode,
            String label) {
        if (label == null) {
            registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, painter, mode);
            registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style, mode);
        } else {
            registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, painter, mode, label);
            registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style, mode, label);
        }
    }

    private static ICellPainter padded(ICellPainter inner) {
        return new BackgroundPainter(new PaddingDecorator(inner, 0, 8, 0, 8, false));
    }

    private static Style style(Color ground, Color text, Font font) {
        Style style = new Style();
        style.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, ground);
        style.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, text);
        style.setAttributeValue(CellStyleAttributes.FONT, font);
        style.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.LEFT);
        style.setAttributeValue(CellStyleAttributes.VERTICAL_ALIGNMENT, VerticalAlignmentEnum.MIDDLE);
        return style;
    }

    private static boolean isDark(Color color) {
        return color.getRed() + color.getGreen() + color.getBlue() < 384;
    }
}
