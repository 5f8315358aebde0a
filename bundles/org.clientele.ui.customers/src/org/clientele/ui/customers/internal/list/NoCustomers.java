package org.clientele.ui.customers.internal.list;

import java.util.List;

import org.clientele.ui.table.TableRows;

/** The rows of a list while there is no store. */
final class NoCustomers implements TableRows {

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
