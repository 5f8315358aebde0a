package example.partner.internal;

import java.util.ArrayList;
import java.util.List;

import org.clientele.core.ClienteleException;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.Records;
import org.clientele.core.store.StoreMigration;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.Aggregate;
import org.clientele.model.partner.PartnerModel;
import org.osgi.service.component.annotations.Component;

/** Version 1 of the bundle did not ask how many people came: visits of that time get one. */
@Component
public final class VisitsMigration implements StoreMigration {

    @Override
    public String namespaceUri() {
        return GuestVisits.URI;
    }

    @Override
    public List<Step> steps() {
        return List.of(new Step(1, "Visits without a number of people get one", VisitsMigration::peopleOfOldVisits));
    }

    private static void peopleOfOldVisits(UnitOfWork work, Records records) throws ClienteleException {
        List<Long> without = new ArrayList<>();
        records.scan(RecordQuery.all(GuestVisits.VISIT, List.of(FeaturePath.of(GuestVisits.PEOPLE))), row -> {
            if (row.getLong(0) == 0) {
                without.add(row.id());
            }
            return true;
        }, null);
        for (long id : without) {
            Aggregate visit = records.load(GuestVisits.VISIT, id).orElseThrow();
            PartnerModel.with(visit, "people", 1);
            work.save(visit);
        }
    }
}
