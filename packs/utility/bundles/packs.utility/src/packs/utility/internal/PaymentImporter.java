package packs.utility.internal;

import org.clientele.core.ClienteleException;
import org.clientele.core.exchange.ImportRow;
import org.clientele.core.exchange.ImportRun;
import org.clientele.core.exchange.Importer;
import org.clientele.model.Aggregate;
import org.clientele.model.partner.PartnerModel;
import org.osgi.service.component.annotations.Component;

import packs.utility.Utility;

/** Payments from a table: CUSTOMER, POINT, DUE, PAID, AMOUNT; those not paid yet have no day in PAID. */
@Component(service = Importer.class)
public final class PaymentImporter extends RowImporter {

    /** Creates the importer. */
    public PaymentImporter() {
        super("utility.payments", Utility.PAYMENT);
    }

    @Override
    void fill(Aggregate made, ImportRow row, ImportRun run) throws ClienteleException {
        PartnerModel.with(made, "point", row.text("POINT").orElse(null));
        run.require(row, "DUE");
        PartnerModel.with(made, "due", day(row, "DUE"));
        PartnerModel.with(made, "paid", day(row, "PAID"));
        run.require(row, "AMOUNT");
        PartnerModel.with(made, "amount", number(row, "AMOUNT"));
    }
}
