package packs.utility.internal;

import org.clientele.core.ClienteleException;
import org.clientele.core.exchange.ImportRow;
import org.clientele.core.exchange.ImportRun;
import org.clientele.core.exchange.Importer;
import org.clientele.model.Aggregate;
import org.clientele.model.partner.PartnerModel;
import org.osgi.service.component.annotations.Component;

import packs.utility.Utility;

/** Consumption from a table: CUSTOMER, POINT, MONTH, KWH, CHARGE, MAXLOAD. */
@Component(service = Importer.class)
public final class ConsumptionImporter extends RowImporter {

    /** Creates the importer. */
    public ConsumptionImporter() {
        super("utility.consumption", Utility.CONSUMPTION);
    }

    @Override
    void fill(Aggregate made, ImportRow row, ImportRun run) throws ClienteleException {
        PartnerModel.with(made, "point", row.text("POINT").orElse(null));
        PartnerModel.with(made, "month", month(run.require(row, "MONTH")));
        run.require(row, "KWH");
        PartnerModel.with(made, "kwh", number(row, "KWH"));
        PartnerModel.with(made, "charge", number(row, "CHARGE"));
        PartnerModel.with(made, "maxLoad", number(row, "MAXLOAD"));
    }
}
