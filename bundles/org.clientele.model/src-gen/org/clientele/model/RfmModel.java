/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Rfm Model</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  How customers are scored by recency, frequency and monetary value, and what the cells are called.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.RfmModel#getKey <em>Key</em>}</li>
 *   <li>{@link org.clientele.model.RfmModel#getReferenceDate <em>Reference Date</em>}</li>
 *   <li>{@link org.clientele.model.RfmModel#getWindowDays <em>Window Days</em>}</li>
 *   <li>{@link org.clientele.model.RfmModel#getBins <em>Bins</em>}</li>
 *   <li>{@link org.clientele.model.RfmModel#getTies <em>Ties</em>}</li>
 *   <li>{@link org.clientele.model.RfmModel#getBorders <em>Borders</em>}</li>
 *   <li>{@link org.clientele.model.RfmModel#getAreas <em>Areas</em>}</li>
 * </ul>
 *
 * @see org.clientele.model.ClientelePackage#getRfmModel()
 * @model
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface RfmModel extends Aggregate, Titled {
	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  A short, stable name for scripts, such as "rfm": unique.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(String)
	 * @see org.clientele.model.ClientelePackage#getRfmModel_Key()
	 * @model unique="false"
	 *        annotation="urn:clientele:store key='true'"
	 * @generated
	 */
	String getKey();

	/**
	 * Sets the value of the '{@link org.clientele.model.RfmModel#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key</em>' attribute.
	 * @see #getKey()
	 * @generated
	 */
	void setKey(String value);

	/**
	 * Returns the value of the '<em><b>Reference Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Recency is counted to the beginning of this day; unset: today.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reference Date</em>' attribute.
	 * @see #setReferenceDate(LocalDate)
	 * @see org.clientele.model.ClientelePackage#getRfmModel_ReferenceDate()
	 * @model unique="false" dataType="org.clientele.model.Date"
	 * @generated
	 */
	LocalDate getReferenceDate();

	/**
	 * Sets the value of the '{@link org.clientele.model.RfmModel#getReferenceDate <em>Reference Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reference Date</em>' attribute.
	 * @see #getReferenceDate()
	 * @generated
	 */
	void setReferenceDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Window Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Orders of so many days before the reference date count; 0: all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Window Days</em>' attribute.
	 * @see #setWindowDays(int)
	 * @see org.clientele.model.ClientelePackage#getRfmModel_WindowDays()
	 * @model unique="false"
	 * @generated
	 */
	int getWindowDays();

	/**
	 * Sets the value of the '{@link org.clientele.model.RfmModel#getWindowDays <em>Window Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Window Days</em>' attribute.
	 * @see #getWindowDays()
	 * @generated
	 */
	void setWindowDays(int value);

	/**
	 * Returns the value of the '<em><b>Bins</b></em>' attribute.
	 * The default value is <code>"5"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  How many scores there are, 2 to 10.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bins</em>' attribute.
	 * @see #setBins(int)
	 * @see org.clientele.model.ClientelePackage#getRfmModel_Bins()
	 * @model default="5" unique="false"
	 * @generated
	 */
	int getBins();

	/**
	 * Sets the value of the '{@link org.clientele.model.RfmModel#getBins <em>Bins</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bins</em>' attribute.
	 * @see #getBins()
	 * @generated
	 */
	void setBins(int value);

	/**
	 * Returns the value of the '<em><b>Ties</b></em>' attribute.
	 * The literals are from the enumeration {@link org.clientele.model.RfmTieKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Ties</em>' attribute.
	 * @see org.clientele.model.RfmTieKind
	 * @see #setTies(RfmTieKind)
	 * @see org.clientele.model.ClientelePackage#getRfmModel_Ties()
	 * @model unique="false"
	 * @generated
	 */
	RfmTieKind getTies();

	/**
	 * Sets the value of the '{@link org.clientele.model.RfmModel#getTies <em>Ties</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ties</em>' attribute.
	 * @see org.clientele.model.RfmTieKind
	 * @see #getTies()
	 * @generated
	 */
	void setTies(RfmTieKind value);

	/**
	 * Returns the value of the '<em><b>Borders</b></em>' containment reference list.
	 * The list contents are of type {@link org.clientele.model.RfmBorder}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The upper borders of the bins where they are fixed; none: quantiles.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Borders</em>' containment reference list.
	 * @see org.clientele.model.ClientelePackage#getRfmModel_Borders()
	 * @model containment="true"
	 * @generated
	 */
	EList<RfmBorder> getBorders();

	/**
	 * Returns the value of the '<em><b>Areas</b></em>' containment reference list.
	 * The list contents are of type {@link org.clientele.model.RfmArea}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Named areas of the field of recency and frequency; the first that holds a cell names it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Areas</em>' containment reference list.
	 * @see org.clientele.model.ClientelePackage#getRfmModel_Areas()
	 * @model containment="true"
	 * @generated
	 */
	EList<RfmArea> getAreas();

} // RfmModel
