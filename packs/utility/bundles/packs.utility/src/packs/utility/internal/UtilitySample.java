package packs.utility.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.core.exchange.SampleContributor;
import org.clientele.core.exchange.SampleRun;
import org.clientele.core.store.Criterion;
import org.clientele.core.store.Criterion.Operator;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.RecordRow;
import org.clientele.model.Aggregate;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.partner.PartnerModel;
import org.clientele.model.value.PartyId;
import org.osgi.service.component.annotations.Component;

import packs.utility.Texts;
import packs.utility.Utility;

/** Gives the first customers of a store supply points, two years of consumption and of payments, and some incidents. */
@Component
public final class UtilitySample implements SampleContributor {

    private static final int MONTHS = 24;
    /** Voltage, tariff, industry, section, kWh a month, days late, all of them ours. */
    private static final List<String[]> CUSTOMERS = List.of(
            new String[] { "35 kV", "大工业 Large industry", "制造业 Manufacturing", "S-01", "120000", "0" },
            new String[] { "10 kV", "一般工商业 Commerce", "住宿和餐饮业 Hotels and restaurants", "S-01", "9000", "2" },
            new String[] { "380 V", "一般工商业 Commerce", "批发和零售业 Trade", "S-02", "2400", "14" },
            new String[] { "220 V", "居民生活 Residential", "城乡居民 Households", "S-02", "260", "0" },
            new String[] { "380 V", "农业生产 Agriculture", "农业 Agriculture", "S-03", "1500", "40" });

    @Override
    public String id() {
        return "utility.customers";
    }

    @Override
    public String label() {
        return Texts.of("sample.label");
    }

    @Override
    public void bring(SampleRun run) throws ClienteleException {
        FeaturePath number = FeaturePath.of(Literals.PARTY__CUSTOMER, Literals.CUSTOMER__NUMBER);
        RecordQuery customers = new RecordQuery(Literals.PARTY, List.of(),
                List.of(new Criterion(number, Operator.NOT_NULL, null)), Optional.empty(), false);
        List<RecordRow> rows = run.records().page(customers, Optional.empty(), CUSTOMERS.size()).rows();
        for (int i = 0; i < rows.size(); i++) {
            bring(run, new PartyId(rows.get(i).id()), i);
        }
    }

    private static void bring(SampleRun run, PartyId party, int index) throws ClienteleException {
        String[] kind = CUSTOMERS.get(index);
        String point = "SP-" + (1001 + index);
        Aggregate place = row(Utility.POINT, party);
        PartnerModel.with(place, "number", point);
        PartnerModel.with(place, "voltage", kind[0]);
        PartnerModel.with(place, "tariff", kind[1]);
        PartnerModel.with(place, "industry", kind[2]);
        PartnerModel.with(place, "section", kind[3]);
        run.add(place);
        long usual = Long.parseLong(kind[4]);
        for (int back = MONTHS; back >= 1; back--) {
            LocalDate month = run.today().withDayOfMonth(1).minusMonths(back);
            // more in summer and in winter than between
            long percent = 100 + 25 * Math.abs(6 - month.getMonthValue()) / 5 - (month.getMonthValue() % 3) * 5L;
            BigDecimal kwh = BigDecimal.valueOf(usual * percent / 100);
            Aggregate read = row(Utility.CONSUMPTION, party);
            PartnerModel.with(read, "point", point);
            PartnerModel.with(read, "month", month);
            PartnerModel.with(read, "kwh", kwh);
            PartnerModel.with(read, "charge", kwh.multiply(new BigDecimal("0.6")));
            PartnerModel.with(read, "maxLoad", BigDecimal.valueOf(Math.max(2, usual / (300 + 60L * index))));
            run.add(read);
            LocalDate due = month.plusMonths(1).withDayOfMonth(20);
            LocalDate paid = due.plusDays(Long.parseLong(kind[5]) + (back % 2));
            if (!due.isAfter(run.today())) {
                Aggregate payment = row(Utility.PAYMENT, party);
                PartnerModel.with(payment, "point", point);
                PartnerModel.with(payment, "due", due);
                PartnerModel.with(payment, "paid", paid.isAfter(run.today()) ? null : paid);
                PartnerModel.with(payment, "amount", kwh.multiply(new BigDecimal("0.6")));
                run.add(payment);
            }
        }
        if (index == CUSTOMERS.size() - 1) {
            Aggregate breach = row(Utility.INCIDENT, party);
            PartnerModel.with(breach, "point", point);
            PartnerModel.with(breach, "day", run.today().minusDays(100));
            run.add(breach);
        }
    }

    private static Aggregate row(String type, PartyId party) {
        return PartnerModel.with(Utility.MODEL.create(type), "party", party);
    }
}
