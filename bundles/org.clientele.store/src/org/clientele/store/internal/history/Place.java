package org.clientele.store.internal.history;

/**
 * A place in an aggregate, read from the history's form: {@code addresses[17].city} is the column {@code city} of the row
 * 17, whose own path is {@code addresses[17]}.
 *
 * @param row the id of the row; 0 for the aggregate's root
 * @param rowPath the path of the row; empty for the root
 * @param column the path of the column in the row; empty for the row as a whole
 */
public record Place(long row, String rowPath, String column) {

    /**
     * Reads a place.
     *
     * @param path from the history
     * @return the place
     */
    public static Place of(String path) {
        int close = path.lastIndexOf(']');
        if (close < 0) {
            return new Place(0, "", path);
        }
        int open = path.lastIndexOf('[', close);
        String column = close + 1 < path.length() ? path.substring(close + 2) : "";
        return new Place(Long.parseLong(path.substring(open + 1, close)), path.substring(0, close + 1), column);
    }

    /**
     * Whether the whole row is meant.
     *
     * @return false for a column
     */
    public boolean isRow() {
        return column.isEmpty();
    }

    /**
     * The row that contains this row.
     *
     * @return the path of a row; of a root, its own
     */
    public Place container() {
        int open = rowPath.lastIndexOf('[');
        int close = open < 0 ? -1 : rowPath.lastIndexOf(']', open);
        return of(close < 0 ? "" : rowPath.substring(0, close + 1));
    }

    /**
     * The containment that holds this row, from the row that contains it.
     *
     * @return feature names joined by dots; empty for a root
     */
    public String containment() {
        int open = rowPath.lastIndexOf('[');
        if (open < 0) {
            return "";
        }
        int close = rowPath.lastIndexOf(']', open);
        return rowPath.substring(close < 0 ? 0 : close + 2, open);
    }

    /**
     * How deep the row lies.
     *
     * @return 0 for a root
     */
    public int depth() {
        return (int) rowPath.chars().filter(c -> c == '[').count();
    }
}
