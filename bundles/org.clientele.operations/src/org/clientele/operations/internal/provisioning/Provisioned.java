package org.clientele.operations.internal.provisioning;

import java.util.List;
import java.util.Set;

import org.clientele.core.provisioning.ProvisionedSetting;
import org.clientele.core.provisioning.ProvisioningProblem;

/**
 * What was read.
 *
 * @param settings what holds, each key once, in the order of files and lines
 * @param sections the sections that are there, also those without a setting
 * @param lockedSections the sections that say {@code locked = yes}, or are always locked
 * @param problems what is wrong
 */
record Provisioned(List<ProvisionedSetting> settings, Set<String> sections, Set<String> lockedSections,
        List<ProvisioningProblem> problems) {

    Provisioned {
        settings = List.copyOf(settings);
        sections = Set.copyOf(sections);
        lockedSections = Set.copyOf(lockedSections);
        problems = List.copyOf(problems);
    }
}
