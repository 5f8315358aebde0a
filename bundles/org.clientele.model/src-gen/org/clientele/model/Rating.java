/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model;

import java.math.BigDecimal;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Rating</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  The score that the staff gave for one criterion of a scorecard.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.Rating#getScorecard <em>Scorecard</em>}</li>
 *   <li>{@link org.clientele.model.Rating#getCriterion <em>Criterion</em>}</li>
 *   <li>{@link org.clientele.model.Rating#getScore <em>Score</em>}</li>
 *   <li>{@link org.clientele.model.Rating#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.clientele.model.Rating#getDate <em>Date</em>}</li>
 * </ul>
 *
 * @see org.clientele.model.ClientelePackage#getRating()
 * @model
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface Rating extends Identified {
	/**
	 * Returns the value of the '<em><b>Scorecard</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The key of the scorecard.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scorecard</em>' attribute.
	 * @see #setScorecard(String)
	 * @see org.clientele.model.ClientelePackage#getRating_Scorecard()
	 * @model unique="false"
	 * @generated
	 */
	String getScorecard();

	/**
	 * Sets the value of the '{@link org.clientele.model.Rating#getScorecard <em>Scorecard</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scorecard</em>' attribute.
	 * @see #getScorecard()
	 * @generated
	 */
	void setScorecard(String value);

	/**
	 * Returns the value of the '<em><b>Criterion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The key of the criterion.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Criterion</em>' attribute.
	 * @see #setCriterion(String)
	 * @see org.clientele.model.ClientelePackage#getRating_Criterion()
	 * @model unique="false"
	 * @generated
	 */
	String getCriterion();

	/**
	 * Sets the value of the '{@link org.clientele.model.Rating#getCriterion <em>Criterion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Criterion</em>' attribute.
	 * @see #getCriterion()
	 * @generated
	 */
	void setCriterion(String value);

	/**
	 * Returns the value of the '<em><b>Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Within the limits of the criterion.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Score</em>' attribute.
	 * @see #setScore(BigDecimal)
	 * @see org.clientele.model.ClientelePackage#getRating_Score()
	 * @model unique="false" dataType="org.clientele.model.Decimal"
	 * @generated
	 */
	BigDecimal getScore();

	/**
	 * Sets the value of the '{@link org.clientele.model.Rating#getScore <em>Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Score</em>' attribute.
	 * @see #getScore()
	 * @generated
	 */
	void setScore(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Evidence</em>' attribute.
	 * @see #setEvidence(String)
	 * @see org.clientele.model.ClientelePackage#getRating_Evidence()
	 * @model unique="false"
	 *        annotation="urn:clientele:store personal='true' length='1000'"
	 * @generated
	 */
	String getEvidence();

	/**
	 * Sets the value of the '{@link org.clientele.model.Rating#getEvidence <em>Evidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Evidence</em>' attribute.
	 * @see #getEvidence()
	 * @generated
	 */
	void setEvidence(String value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.clientele.model.ClientelePackage#getRating_Date()
	 * @model unique="false" dataType="org.clientele.model.Date"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.clientele.model.Rating#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

} // Rating
