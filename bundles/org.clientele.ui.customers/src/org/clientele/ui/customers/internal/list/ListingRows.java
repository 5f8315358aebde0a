package org.clientele.ui.customers.internal.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.clientele.core.ClienteleException;
import org.clientele.core.customers.CustomerListing;
import org.clientele.ui.Formats;
import org.clientele.ui.StoreSession;
import org.clientele.ui.customers.ListColumn;
import org.clientele.ui.table.TableRows;

/** A listing as the rows of a table. */
final class ListingRows implements TableRows {

    private final StoreSession session;
    private final CustomerListing listing;
    private final ListColumns columns;
    private final Map<String, ListColumn> contributed;
    private final Formats formats = Formats.ofUser();

    ListingRows(StoreSession session, CustomerListing listing, ListColumns columns,
            Map<String, ListColumn> contributed) {
        this.session = session;
        this.listing = listing;
        this.columns = columns;
        this.contributed = contributed;
    }

    CustomerListing listing() {
        return listing;
    }

    @Override
    public int size() {
        return listing.size();
    }

    @Override
    public long key(int index) {
        return listing.partyId(index);
    }

    @Override
    public int indexOf(long key) {
        return listing.indexOf(key);
    }

    @Override
    public synchronized List<List<String>> texts(int from, int count, List<String> ids) throws ClienteleException {
        List<String> known = ids.stream().filter(columns.factIds()::contains).toList();
        List<List<Object>> values = listing.values(from, count, known);
        Map<String, List<String>> others = new HashMap<>();
        for (String id : ids) {
            ListColumn column = contributed.get(id);
            if (column != null) {
                others.put(id, column.texts(session,
                        IntStream.range(from, from + count).mapToLong(listing::partyId).toArray()));
            }
        }
        List<List<String>> rows = new ArrayList<>(count);
        for (int row = 0; row < values.size(); row++) {
            List<String> texts = new ArrayList<>(ids.size());
            for (String id : ids) {
                int place = known.indexOf(id);
                texts.add(place >= 0 ? columns.text(formats, id, values.get(row).get(place))
                        : textOf(others.get(id), row));
            }
            rows.add(texts);
        }
        return rows;
    }

    private static String textOf(List<String> texts, int row) {
        String text = texts == null || row >= texts.size() ? null : texts.get(row);
        return text == null ? "" : text; //$NON-NLS-1$
    }
}
