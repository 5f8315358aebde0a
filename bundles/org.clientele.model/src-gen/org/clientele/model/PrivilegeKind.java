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
 * A representation of the literals of the enumeration '<em><b>Privilege Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 *  What a privilege is.
 * <!-- end-model-doc -->
 * @see org.clientele.model.ClientelePackage#getPrivilegeKind()
 * @model
 * @generated
 */
public enum PrivilegeKind implements Enumerator {
	/**
	 * The '<em><b>TASK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Something that the staff do, such as a call.
	 * <!-- end-model-doc -->
	 * @see #TASK_VALUE
	 * @generated
	 * @ordered
	 */
	TASK(0, "TASK", "TASK"),

	/**
	 * The '<em><b>VISIT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  A visit to the customer.
	 * <!-- end-model-doc -->
	 * @see #VISIT_VALUE
	 * @generated
	 * @ordered
	 */
	VISIT(1, "VISIT", "VISIT"),

	/**
	 * The '<em><b>GIFT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Something that the customer is given.
	 * <!-- end-model-doc -->
	 * @see #GIFT_VALUE
	 * @generated
	 * @ordered
	 */
	GIFT(2, "GIFT", "GIFT"),

	/**
	 * The '<em><b>DISCOUNT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  A ceiling of discounts.
	 * <!-- end-model-doc -->
	 * @see #DISCOUNT_VALUE
	 * @generated
	 * @ordered
	 */
	DISCOUNT(3, "DISCOUNT", "DISCOUNT"),

	/**
	 * The '<em><b>STANDING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Something that holds all the time and needs nothing done, such as a chat group.
	 * <!-- end-model-doc -->
	 * @see #STANDING_VALUE
	 * @generated
	 * @ordered
	 */
	STANDING(4, "STANDING", "STANDING");

	/**
	 * The '<em><b>TASK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Something that the staff do, such as a call.
	 * <!-- end-model-doc -->
	 * @see #TASK
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int TASK_VALUE = 0;

	/**
	 * The '<em><b>VISIT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  A visit to the customer.
	 * <!-- end-model-doc -->
	 * @see #VISIT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int VISIT_VALUE = 1;

	/**
	 * The '<em><b>GIFT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Something that the customer is given.
	 * <!-- end-model-doc -->
	 * @see #GIFT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int GIFT_VALUE = 2;

	/**
	 * The '<em><b>DISCOUNT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  A ceiling of discounts.
	 * <!-- end-model-doc -->
	 * @see #DISCOUNT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int DISCOUNT_VALUE = 3;

	/**
	 * The '<em><b>STANDING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Something that holds all the time and needs nothing done, such as a chat group.
	 * <!-- end-model-doc -->
	 * @see #STANDING
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int STANDING_VALUE = 4;

	/**
	 * An array of all the '<em><b>Privilege Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final PrivilegeKind[] VALUES_ARRAY =
		new PrivilegeKind[] {
			TASK,
			VISIT,
			GIFT,
			DISCOUNT,
			STANDING,
		};

	/**
	 * A public read-only list of all the '<em><b>Privilege Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<PrivilegeKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Privilege Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PrivilegeKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PrivilegeKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Privilege Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PrivilegeKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PrivilegeKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Privilege Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PrivilegeKind get(int value) {
		switch (value) {
			case TASK_VALUE: return TASK;
			case VISIT_VALUE: return VISIT;
			case GIFT_VALUE: return GIFT;
			case DISCOUNT_VALUE: return DISCOUNT;
			case STANDING_VALUE: return STANDING;
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
	private PrivilegeKind(int value, String name, String literal) {
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
	
} //PrivilegeKind
