package packs.utility.internal;

import org.clientele.core.ClienteleException;
import org.clientele.core.exchange.ImportRow;
import org.clientele.core.exchange.ImportRun;
import org.clientele.core.exchange.Importer;
import org.clientele.model.Aggregate;
import org.clientele.model.partner.PartnerModel;
import org.osgi.service.component.annotations.Component;

import packs.utility.Utility;

/** Supply points from a table: CUSTOMER, POINT, ADDRESS, INDUSTRY, VOLTAGE, TARIFF, SECTION. */
@Component(service = Importer.class)
public final class PointImporter extends RowImporter {

    /** Creates the importer. */
    public PointImporter() {
        super("utility.points", Utility.POINT);
    }

    @Override
    void fill(Aggregate made, ImportRow row, ImportRun run) throws ClienteleException {
        PartnerModel.with(made, "number", run.require(row, "POINT"));
        for (String feature : new String[] { "address", "industry", "voltage", "tariff", "section" }) {
            PartnerModel.with(made, feature, row.text(feature).orElse(null));
        }
    }
}
