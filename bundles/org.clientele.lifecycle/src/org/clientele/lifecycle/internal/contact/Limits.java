package org.clientele.lifecycle.internal.contact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.clientele.core.classification.ClassificationService;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.model.ContactLimit;
import org.clientele.model.ContactPolicy;

/** The limits of customers by the policies that are in force. */
final class Limits {

    /**
     * One policy.
     *
     * @param policy the policy
     * @param tiers the column of its scheme; null where there is none
     * @param days the limits by the key of the tier
     */
    private record Tiers(ContactPolicy policy, FactColumn tiers, Map<String, Integer> days) {

        String tier(int row) {
            return tiers == null ? null : tiers.text(row);
        }

        int limit(int row) {
            String tier = tier(row);
            Integer limit = tier == null ? null : days.get(tier);
            return limit == null ? policy.getOtherDays() : limit;
        }
    }

    private final List<Tiers> all = new ArrayList<>();

    Limits(List<ContactPolicy> policies, FactSnapshot facts) {
        for (ContactPolicy policy : policies) {
            if (!policy.isRetired()) {
                Map<String, Integer> days = new HashMap<>();
                for (ContactLimit limit : policy.getLimits()) {
                    days.put(limit.getValue(), limit.getDays());
                }
                all.add(new Tiers(policy, facts.column(column(policy)).orElse(null), days));
            }
        }
    }

    static String column(ContactPolicy policy) {
        return ClassificationService.COLUMN_PREFIX + policy.getScheme();
    }

    /** The limit of a customer: that of the first policy that has one; 0 without. */
    int limit(int row) {
        for (Tiers each : all) {
            int limit = each.limit(row);
            if (limit > 0) {
                return limit;
            }
        }
        return 0;
    }

    /** The policy that gives the limit; null without one. */
    ContactPolicy policy(int row) {
        return all.stream().filter(each -> each.limit(row) > 0).findFirst().map(Tiers::policy).orElse(null);
    }

    /** The tier of a customer by a policy; null without one. */
    String tier(ContactPolicy policy, int row) {
        return all.stream().filter(each -> each.policy() == policy).findFirst().map(each -> each.tier(row)).orElse(null);
    }
}
