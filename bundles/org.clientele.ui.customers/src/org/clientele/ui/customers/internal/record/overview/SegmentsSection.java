package org.clientele.ui.customers.internal.record.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.segmentation.MembershipService;
import org.clientele.core.segmentation.MembershipStay;
import org.clientele.core.segmentation.SegmentService;
import org.clientele.core.store.Store;
import org.clientele.model.Segment;
import org.clientele.ui.Formats;
import org.clientele.ui.OpenStore;
import org.clientele.ui.StoreChange;
import org.clientele.ui.UiCommands;
import org.clientele.ui.UiIcon;
import org.clientele.ui.UiIds;
import org.clientele.ui.UiRefresh;
import org.clientele.ui.customers.RecordPageSite;
import org.clientele.ui.customers.RecordSection;
import org.clientele.ui.customers.internal.record.Rows;
import org.clientele.ui.customers.internal.record.Sections;
import org.eclipse.jface.action.Action;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** The segments that the customer is in, since when, and a way to why. */
public final class SegmentsSection implements RecordSection {

    private record Row(String key, String name, LocalDate since) {
    }

    private RecordPageSite site;
    private Rows<Row> rows;
    private UiRefresh<List<Row>> refresh;

    @Override
    public void createContent(Composite body, FormToolkit toolkit, RecordPageSite pageSite) {
        site = pageSite;
        Formats formats = Formats.ofUser();
        rows = new Rows<Row>(body, toolkit, SWT.SINGLE).column(Messages.Segments_segment, 68, Row::name)
                .column(Messages.Segments_since, 32, r -> r.since() == null ? "" : formats.date(r.since())); //$NON-NLS-1$
        Action why = Sections.action(Messages.Segments_why, UiIcon.SEARCH, this::explain);
        Sections.actions(body, why);
        rows.viewer().addDoubleClickListener(e -> explain());
        refresh = new UiRefresh<>(body, Messages.Segments_loading, m -> read(),
                found -> rows.show(found, Messages.Segments_none));
        site.service(OpenStore.class).ifPresent(store -> store.listen(body, changes -> {
            if (changes.contains(StoreChange.FACTS)) {
                refresh.request();
            }
        }));
        refresh.request();
    }

    private List<Row> read() throws ClienteleException {
        Optional<SegmentService> segments = site.service(SegmentService.class);
        Optional<MembershipService> memberships = site.service(MembershipService.class);
        Optional<FactSnapshot> facts = site.facts();
        long party = site.record().partyId();
        if (segments.isEmpty() || memberships.isEmpty() || facts.isEmpty() || party == 0) {
            return List.of();
        }
        int row = facts.get().rowOf(party);
        Store store = site.record().store();
        Map<String, LocalDate> since = new HashMap<>();
        for (MembershipStay stay : memberships.get().history(store, site.record().actor(), party)) {
            if (stay.left().isEmpty()) {
                since.putIfAbsent(stay.segment(), stay.entered().day());
            }
        }
        List<Row> found = new ArrayList<>();
        for (Segment segment : segments.get().segments(store, site.record().actor())) {
            if (isMember(segments.get(), store, segment, facts.get(), row)) {
                found.add(new Row(segment.getKey(), segment.getName(), since.get(segment.getKey())));
            }
        }
        return found;
    }

    /** A segment that cannot be asked is told in the list of segments. */
    private static boolean isMember(SegmentService service, Store store, Segment segment, FactSnapshot facts, int row) {
        try {
            return row >= 0 && service.members(store, segment, facts).contains(row);
        } catch (ClienteleException e) {
            return false;
        }
    }

    /** Why the customer is in the selected segment; without a selection, in which and in which not. */
    private void explain() {
        Map<String, String> parameters = new HashMap<>();
        parameters.put(UiIds.PARTY_ID, Long.toString(site.record().partyId()));
        rows.selected().stream().findFirst().ifPresent(r -> parameters.put(UiIds.SEGMENT, r.key()));
        UiCommands.run(site.editorSite(), UiIds.EXPLAIN, parameters);
    }
}
