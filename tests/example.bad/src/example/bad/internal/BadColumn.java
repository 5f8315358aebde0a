package example.bad.internal;

import java.util.List;

import org.clientele.ui.StoreSession;
import org.clientele.ui.customers.ListColumn;

/** Gives a text too few. */
public final class BadColumn implements ListColumn {

    @Override
    public List<String> texts(StoreSession session, long[] parties) {
        return List.of();
    }
}
