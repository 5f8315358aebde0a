package org.clientele.ui.lifecycle.internal.decline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.clientele.core.ClienteleException;
import org.clientele.core.definitions.Titles;
import org.clientele.core.store.RecordQuery;
import org.clientele.model.Aggregate;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.PlanKind;
import org.clientele.model.PlanTemplate;
import org.clientele.ui.StoreSession;
import org.clientele.ui.lifecycle.internal.decline.DecideDraft.Template;

/** The templates of plans to win a customer back. */
final class RecoveryTemplates {

    private RecoveryTemplates() {
    }

    /** Reads them by name; retired ones are left out. For a background thread. */
    static List<Template> read(StoreSession session) throws ClienteleException {
        var records = session.store().records(session.actor());
        List<Long> ids = new ArrayList<>();
        records.scan(RecordQuery.all(Literals.PLAN_TEMPLATE, List.of()), row -> ids.add(row.id()), null);
        List<Template> found = new ArrayList<>();
        for (Aggregate each : records.loadAll(Literals.PLAN_TEMPLATE,
                ids.stream().mapToLong(Long::longValue).toArray())) {
            PlanTemplate template = (PlanTemplate) each;
            if (template.getKind() == PlanKind.RECOVERY && !template.isRetired()) {
                String title = Titles.of(template);
                found.add(new Template(template.getKey(), title.isEmpty() ? template.getKey() : title));
            }
        }
        found.sort(Comparator.comparing(Template::title));
        return found;
    }
}
