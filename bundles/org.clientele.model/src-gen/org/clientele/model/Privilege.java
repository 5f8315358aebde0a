/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model;

import java.math.BigDecimal;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Privilege</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  What customers of a grade are given.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.Privilege#getKey <em>Key</em>}</li>
 *   <li>{@link org.clientele.model.Privilege#getKind <em>Kind</em>}</li>
 *   <li>{@link org.clientele.model.Privilege#getEvery <em>Every</em>}</li>
 *   <li>{@link org.clientele.model.Privilege#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.clientele.model.Privilege#getOccasion <em>Occasion</em>}</li>
 *   <li>{@link org.clientele.model.Privilege#getBudget <em>Budget</em>}</li>
 *   <li>{@link org.clientele.model.Privilege#getDiscount <em>Discount</em>}</li>
 *   <li>{@link org.clientele.model.Privilege#getExclusions <em>Exclusions</em>}</li>
 *   <li>{@link org.clientele.model.Privilege#getOwner <em>Owner</em>}</li>
 * </ul>
 *
 * @see org.clientele.model.ClientelePackage#getPrivilege()
 * @model
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface Privilege extends Identified, Titled {
	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  A short, stable name within the table.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(String)
	 * @see org.clientele.model.ClientelePackage#getPrivilege_Key()
	 * @model unique="false"
	 * @generated
	 */
	String getKey();

	/**
	 * Sets the value of the '{@link org.clientele.model.Privilege#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key</em>' attribute.
	 * @see #getKey()
	 * @generated
	 */
	void setKey(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.clientele.model.PrivilegeKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.clientele.model.PrivilegeKind
	 * @see #setKind(PrivilegeKind)
	 * @see org.clientele.model.ClientelePackage#getPrivilege_Kind()
	 * @model unique="false"
	 * @generated
	 */
	PrivilegeKind getKind();

	/**
	 * Sets the value of the '{@link org.clientele.model.Privilege#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.clientele.model.PrivilegeKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(PrivilegeKind value);

	/**
	 * Returns the value of the '<em><b>Every</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  It comes every so many of the units; 0: not by the calendar.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Every</em>' attribute.
	 * @see #setEvery(int)
	 * @see org.clientele.model.ClientelePackage#getPrivilege_Every()
	 * @model unique="false"
	 * @generated
	 */
	int getEvery();

	/**
	 * Sets the value of the '{@link org.clientele.model.Privilege#getEvery <em>Every</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Every</em>' attribute.
	 * @see #getEvery()
	 * @generated
	 */
	void setEvery(int value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * The literals are from the enumeration {@link org.clientele.model.PeriodUnit}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see org.clientele.model.PeriodUnit
	 * @see #setUnit(PeriodUnit)
	 * @see org.clientele.model.ClientelePackage#getPrivilege_Unit()
	 * @model unique="false"
	 * @generated
	 */
	PeriodUnit getUnit();

	/**
	 * Sets the value of the '{@link org.clientele.model.Privilege#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see org.clientele.model.PeriodUnit
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(PeriodUnit value);

	/**
	 * Returns the value of the '<em><b>Occasion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The path of a day on which it comes each year, such as "birthDate" or "field.wedding"; unset: none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Occasion</em>' attribute.
	 * @see #setOccasion(String)
	 * @see org.clientele.model.ClientelePackage#getPrivilege_Occasion()
	 * @model unique="false"
	 * @generated
	 */
	String getOccasion();

	/**
	 * Sets the value of the '{@link org.clientele.model.Privilege#getOccasion <em>Occasion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Occasion</em>' attribute.
	 * @see #getOccasion()
	 * @generated
	 */
	void setOccasion(String value);

	/**
	 * Returns the value of the '<em><b>Budget</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  What it may cost each time, in the base currency.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Budget</em>' attribute.
	 * @see #setBudget(BigDecimal)
	 * @see org.clientele.model.ClientelePackage#getPrivilege_Budget()
	 * @model unique="false" dataType="org.clientele.model.Decimal"
	 * @generated
	 */
	BigDecimal getBudget();

	/**
	 * Sets the value of the '{@link org.clientele.model.Privilege#getBudget <em>Budget</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Budget</em>' attribute.
	 * @see #getBudget()
	 * @generated
	 */
	void setBudget(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Discount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The most percent of discount.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Discount</em>' attribute.
	 * @see #setDiscount(BigDecimal)
	 * @see org.clientele.model.ClientelePackage#getPrivilege_Discount()
	 * @model unique="false" dataType="org.clientele.model.Decimal"
	 * @generated
	 */
	BigDecimal getDiscount();

	/**
	 * Sets the value of the '{@link org.clientele.model.Privilege#getDiscount <em>Discount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Discount</em>' attribute.
	 * @see #getDiscount()
	 * @generated
	 */
	void setDiscount(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Exclusions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  What the discount does not hold for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Exclusions</em>' attribute.
	 * @see #setExclusions(String)
	 * @see org.clientele.model.ClientelePackage#getPrivilege_Exclusions()
	 * @model unique="false"
	 *        annotation="urn:clientele:store length='1000'"
	 * @generated
	 */
	String getExclusions();

	/**
	 * Sets the value of the '{@link org.clientele.model.Privilege#getExclusions <em>Exclusions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Exclusions</em>' attribute.
	 * @see #getExclusions()
	 * @generated
	 */
	void setExclusions(String value);

	/**
	 * Returns the value of the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The account of who does it; unset: the customer's owner.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owner</em>' attribute.
	 * @see #setOwner(String)
	 * @see org.clientele.model.ClientelePackage#getPrivilege_Owner()
	 * @model unique="false"
	 * @generated
	 */
	String getOwner();

	/**
	 * Sets the value of the '{@link org.clientele.model.Privilege#getOwner <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' attribute.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(String value);

} // Privilege
