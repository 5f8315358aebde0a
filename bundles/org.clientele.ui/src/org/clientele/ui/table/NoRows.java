package org.clientele.ui.table;

import java.util.List;

/** A table without rows. */
final class NoRows implements TableRows {

    @Override
    public int size() {
        return 0;
    }

    @Override
    public long key(int index) {
        throw new IndexOutOfBoundsException(index);
    }

    @Override
    public int indexOf(long key) {
        return -1;
    }

    @Override
    public List<List<String>> texts(int from, int count, List<String> columns) {
        return List.of();
    }
}
