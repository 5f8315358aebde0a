/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Plan Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 *  Which plan it is.
 * <!-- end-model-doc -->
 * @see org.clientele.model.ClientelePackage#getPlanKind()
 * @model
 * @generated
 */
public enum PlanKind implements Enumerator {
	/**
	 * The '<em><b>CARE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  A plan to keep a relation [R01].
	 * <!-- end-model-doc -->
	 * @see #CARE_VALUE
	 * @generated
	 * @ordered
	 */
	CARE(0, "CARE", "CARE"),

	/**
	 * The '<em><b>REVISIT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  A plan to visit or call again [R02].
	 * <!-- end-model-doc -->
	 * @see #REVISIT_VALUE
	 * @generated
	 * @ordered
	 */
	REVISIT(1, "REVISIT", "REVISIT"),

	/**
	 * The '<em><b>RECOVERY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  A plan to win a declining customer back [L02].
	 * <!-- end-model-doc -->
	 * @see #RECOVERY_VALUE
	 * @generated
	 * @ordered
	 */
	RECOVERY(2, "RECOVERY", "RECOVERY");

	/**
	 * The '<em><b>CARE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  A plan to keep a relation [R01].
	 * <!-- end-model-doc -->
	 * @see #CARE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CARE_VALUE = 0;

	/**
	 * The '<em><b>REVISIT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  A plan to visit or call again [R02].
	 * <!-- end-model-doc -->
	 * @see #REVISIT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int REVISIT_VALUE = 1;

	/**
	 * The '<em><b>RECOVERY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  A plan to win a declining customer back [L02].
	 * <!-- end-model-doc -->
	 * @see #RECOVERY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int RECOVERY_VALUE = 2;

	/**
	 * An array of all the '<em><b>Plan Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final PlanKind[] VALUES_ARRAY =
		new PlanKind[] {
			CARE,
			REVISIT,
			RECOVERY,
		};

	/**
	 * A public read-only list of all the '<em><b>Plan Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<PlanKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Plan Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PlanKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PlanKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Plan Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PlanKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PlanKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Plan Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PlanKind get(int value) {
		switch (value) {
			case CARE_VALUE: return CARE;
			case REVISIT_VALUE: return REVISIT;
			case RECOVERY_VALUE: return RECOVERY;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private PlanKind(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //PlanKind
