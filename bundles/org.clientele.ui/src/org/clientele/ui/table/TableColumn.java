package org.clientele.ui.table;

/**
 * A column of a table.
 *
 * @param id a stable id; layouts are kept by it
 * @param label the header, in the user's language
 * @param numeric whether values align to the right
 * @param width the width in pixels at 100 % zoom until the user chooses another
 * @since 1.0
 */
public record TableColumn(String id, String label, boolean numeric, int width) {
}
