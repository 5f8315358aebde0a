package org.clientele.ui.customers.internal.list;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.clientele.core.customers.CustomerQuery;
import org.clientele.core.customers.CustomerScope;
import org.clientele.ui.table.TableLayout;

/** What the list shows and how, without a screen. For one thread at a time. */
public final class ListPresenter {

    private static final String SORT_OTHERWISE = "number"; //$NON-NLS-1$

    /** What is shown until the user chooses. */
    private static final Map<String, Integer> USUAL = usual();

    private CustomerScope scope = new CustomerScope.All();
    private String scopeLabel = ""; //$NON-NLS-1$
    private String filter = ""; //$NON-NLS-1$
    private TableLayout layout;

    /**
     * Creates the presenter.
     *
     * @param keptLayout what {@link TableLayout#format()} wrote in the last session, or null
     * @param baseSort the column that sorts a new list
     */
    public ListPresenter(String keptLayout, String baseSort) {
        layout = TableLayout.parse(keptLayout, new TableLayout(USUAL, baseSort, false));
    }

    /**
     * What is asked of the service.
     *
     * @return the query
     */
    public CustomerQuery query() {
        String sort = Objects.requireNonNullElse(layout.sortColumn(), SORT_OTHERWISE);
        return new CustomerQuery(scope, filter, sort, layout.descending());
    }

    /**
     * Shows other customers. The filter is taken away: it was meant for those before.
     *
     * @param customers which
     * @param label what to call them, empty for all
     * @return whether that is a change
     */
    public boolean show(CustomerScope customers, String label) {
        boolean changed = !customers.equals(scope) || !filter.isEmpty();
        scope = customers;
        scopeLabel = label;
        filter = ""; //$NON-NLS-1$
        return changed;
    }

    /**
     * Filters by what was typed.
     *
     * @param text the text
     * @return whether that is a change
     */
    public boolean filter(String text) {
        String stripped = text.strip();
        boolean changed = !stripped.equals(filter);
        filter = stripped;
        return changed;
    }

    /**
     * Keeps how the table is laid out and sorted.
     *
     * @param now the layout
     */
    public void layout(TableLayout now) {
        layout = now;
    }

    /**
     * Chooses columns; those that were shown keep their width.
     *
     * @param ids the columns in their order, at least one
     */
    public void choose(List<String> ids) {
        Map<String, Integer> widths = new LinkedHashMap<>();
        for (String id : ids) {
            widths.put(id, layout.widths().getOrDefault(id, ListColumns.widthOf(id)));
        }
        layout = new TableLayout(widths, layout.sortColumn(), layout.descending());
    }

    /** Sorts by the number, where what sorted is no longer installed. */
    public void sortAsUsual() {
        layout = layout.sortedBy(SORT_OTHERWISE, false);
    }

    /**
     * How the table is laid out.
     *
     * @return the layout
     */
    public TableLayout layout() {
        return layout;
    }

    /**
     * Which customers are shown.
     *
     * @return the scope
     */
    public CustomerScope scope() {
        return scope;
    }

    /**
     * What to call them.
     *
     * @return the label, empty for all
     */
    public String scopeLabel() {
        return scopeLabel;
    }

    /**
     * Whether rows may be missing because of what was typed.
     *
     * @return true with a filter
     */
    public boolean isFiltered() {
        return !filter.isEmpty();
    }

    /**
     * What was typed.
     *
     * @return the filter's text
     */
    public String filterText() {
        return filter;
    }

    private static Map<String, Integer> usual() {
        Map<String, Integer> widths = new LinkedHashMap<>();
        for (String id : List.of("number", "name", "country", "orders.count", "orders.last", "orders.gross", "orders.net")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
            widths.put(id, ListColumns.widthOf(id));
        }
        return widths;
    }
}
