package packs.utility;

import java.util.List;

import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.RecordQuery;
import org.clientele.model.partner.PartnerModel;

/** The names of the pack's model, definitions and columns. */
public final class Utility {

    /** The model that the store keeps. */
    public static final PartnerModel MODEL = new PartnerModel(Utility.class.getResource("/model/utility.ecore"));

    /** The class of places where customers take electricity. */
    public static final String POINT = "SupplyPoint";
    /** The class of what was read for a month. */
    public static final String CONSUMPTION = "Consumption";
    /** The class of what was to be paid. */
    public static final String PAYMENT = "Payment";
    /** The class of breaches and thefts. */
    public static final String INCIDENT = "Incident";

    /** The scorecard of the eight indicators and the social benefit [V08]. */
    public static final String EVALUATION = "utility-evaluation";
    /** The scheme of service tiers, whose best one is the VIP list. */
    public static final String TIER = "utility-tier";
    /** The scheme of credit ratings. */
    public static final String CREDIT = "utility-credit";
    /** The scheme of terms of payment that follow from the credit rating. */
    public static final String TERMS = "utility-terms";
    /** The scheme of those who broke faith. */
    public static final String DISHONEST = "utility-dishonest";
    /** What the keys of tables begin with that propose the score of an indicator. */
    public static final String PROPOSAL = "utility-score-";

    private Utility() {
    }

    /**
     * A path of the model.
     *
     * @param type the name of a class
     * @param attribute the name of one of its attributes
     * @return its path
     */
    public static FeaturePath path(String type, String attribute) {
        return FeaturePath.of(MODEL.attribute(type, attribute));
    }

    /**
     * Asks for all rows of a class.
     *
     * @param type the name of a class
     * @param attributes the names of the attributes to read
     * @return the query
     */
    public static RecordQuery all(String type, String... attributes) {
        return RecordQuery.all(MODEL.type(type), List.of(attributes).stream().map(a -> path(type, a)).toList());
    }
}
