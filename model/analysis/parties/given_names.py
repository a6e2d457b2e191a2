"""Common given names, to tell the gender of a person and to know a personal name as one.

Compiled by hand: names frequent in English-language news, of many countries. A name borne by
both men and women is in neither list of `GIVEN_NAMES` with a gender.
"""

from .titles import Gender

_MALE = """
Aaron Abdul Abdullah Abraham Adam Adrian Ahmad Ahmed Alan Albert Alberto Alejandro Aleksandr Alexander
Alexei Alexey Alfred Ali Allan Allen Alvin Amir Anatoly Anders Andre André Andreas Andrei Andrew Andrey
Andrzej Andy Angelo Anthony Antoine Anton Antonio António Antonín Archie Arjun Arnold Arthur Artur Ashraf
Atal Barack Barry Bart Bashar Ben Benedict Benjamin Bernard Bernie Bill Billy Björn Bob Bobby Boris Brad
Bradley Brandon Brendan Brent Brett Brian Bruce Bruno Bryan Calvin Carl Carlo Carlos Cedric Cesar Chad
Charles Charlie Chester Christian Christoph Christophe Christopher Chuck Clarence Clark Claude Claudio
Clifford Clint Clive Colin Conor Conrad Craig Curtis Cyril Dale Damian Damien Dan Daniel Danny Darren Darryl
Dave David Davide Dean Denis Dennis Derek Desmond Didier Diego Dieter Dimitri Dirk Dmitri Dmitry Dominic
Donald Doug Douglas Duncan Dustin Dwight Earl Ed Eddie Edgar Edmund Eduard Eduardo Edward Edwin Elias Elijah
Elliott Elon Emmanuel Enrico Enrique Eric Erik Ernest Ernst Ethan Eugene Evan Evgeny Fabio Felipe Felix
Ferdinand Fernando Fidel Floyd Francesco Francisco Francois François Frank Franklin Franz Fred Frederick
Friedrich Fritz Gabriel Gareth Garry Gary Gavin Geoff Geoffrey George Georg Gerald Gerard Gerhard Giacomo
Gilbert Giovanni Giuseppe Glenn Gordon Graham Greg Gregory Guillaume Gunther Gustav Guy Hamid Hans Harold
Harry Harvey Hassan Hector Heinrich Helmut Henri Henrik Henry Herbert Herman Hiroshi Homer Horace Howard
Hugh Hugo Humphrey Hussein Ian Ibrahim Igor Imran Isaac Ivan Jack Jacob Jacques Jaime Jake James Jamie Jan
Jared Jason Javier Jay Jean Jeff Jeffrey Jens Jeremiah Jeremy Jerome Jerry Jesus Jim Jimmy Joachim Joao João
Joe Joel Johan Johann Johannes John Johnny Jon Jonas Jonathan Jordi Jorge Jose José Josef Joseph Josh Joshua
Juan Jules Julian Julio Julius Jürgen Justin Kamal Karl Keith Ken Kenneth Kenji Kevin Khalid Khaled Klaus
Konrad Konstantin Kurt Lance Larry Lars Laurent Lawrence Lee Leo Leon Leonard Leonardo Leopold Lewis Liam
Lionel Lloyd Lorenzo Louis Luc Luca Lucas Luciano Luigi Luis Luiz Lukas Luke Magnus Mahmoud Malcolm Manuel
Marc Marcel Marcelo Marco Marcus Mario Marius Mark Marko Markus Martin Marvin Massimo Mathieu Matt Matteo
Matthew Matthias Maurice Mauricio Max Maxim Maximilian Mehdi Mehmet Michael Michal Michel Miguel Mike
Mikhail Milan Miroslav Mitch Mohamed Mohammad Mohammed Mohan Morris Moses Muhammad Mustafa Narendra Nathan
Nathaniel Ned Neil Nelson Nicholas Nick Nicolas Nigel Nikita Nikolai Noah Norman Oleg Oliver Olivier Omar
Orlando Oscar Oskar Osama Otto Owen Pablo Paolo Pascal Patrick Paul Paulo Pavel Pedro Per Perry Pete Peter
Petr Phil Philip Philippe Phillip Pierre Pietro Piotr Pranab Prakash Rafael Rahul Raj Rajiv Ralph Ramon
Randy Raoul Raul Ravi Ray Raymond Reginald Reinhard Rene René Rex Ricardo Rich Richard Rick Ricky Rob Robert
Roberto Robin Rod Rodney Rodrigo Roger Roland Rolf Roman Ron Ronald Rory Ross Roy Rudolf Rudolph Rudy Rupert
Russell Ryan Saddam Salman Salvador Salvatore Sam Samir Samuel Sandro Sanjay Santiago Scott Sean Sebastian
Sergei Sergey Sergio Seth Shane Shaun Shawn Silvio Simon Stanislav Stanley Stefan Stefano Stephen Steve
Steven Stewart Stuart Sven Sylvester Tariq Ted Terence Terry Theo Theodore Thierry Thomas Tim Timothy Tobias
Todd Tom Tomas Tommy Tony Travis Trevor Tyler Uwe Vaclav Valery Vernon Victor Viktor Vikram Vince Vincent
Vincenzo Vitaly Vladimir Volodymyr Wallace Walter Warren Wayne Wesley Wilfred Wilhelm Will Willem William
Willie Winston Wolfgang Woodrow Xavier Yasser Yitzhak Yuri Yusuf Yves Zachary Zoltan
"""
_FEMALE = """
Abigail Adele Adriana Agatha Agnes Agnieszka Aileen Aisha Alana Alberta Alessandra Alexandra Alice Alicia
Alison Allison Amanda Amber Amelia Amina Amy Ana Anastasia Andrea Angela Angelina Anita Ann Anna Anne
Annette Annie Antonia April Arlene Asha Ashley Astrid Aung Ava Barbara Beatrice Belinda Benazir Bernadette
Beth Betsy Betty Beverly Bianca Birgit Bonnie Brenda Bridget Brigitte Brittany Britney Camilla Candice Carla
Carmen Carol Carole Caroline Carolina Carolyn Catherine Cathy Cecilia Celia Charlene Charlotte Chelsea
Cheryl Chiara Chloe Christina Christine Cindy Claire Clara Claudia Colleen Connie Constance Cristina Cynthia
Daisy Daniela Danielle Dawn Debbie Deborah Debra Delia Denise Diana Diane Dolores Donna Dora Doris Dorothy
Edith Edna Eileen Elaine Eleanor Elena Elisabeth Elise Elizabeth Ella Ellen Eloise Elsa Elsie Emilia Emily
Emma Erica Erika Erin Esther Ethel Eugenia Eva Evelyn Fatima Felicia Fiona Florence Frances Francesca
Francine Freya Gabriela Gabriella Gail Gemma Georgina Geraldine Gertrude Gillian Gina Gisela Giulia Gladys
Glenda Gloria Golda Grace Greta Gwen Hannah Harriet Hazel Heather Heidi Helen Helena Helene Hilary Hillary
Hilda Holly Ida Ilse Imelda Indira Ingrid Irene Iris Irina Isabel Isabella Isabelle Ivana Jacinda Jackie
Jacqueline Jane Janet Janice Jasmine Jeanette Jeanne Jenna Jennifer Jenny Jessica Jill Joan Joanna Joanne
Jocelyn Josephine Joy Joyce Juanita Judith Judy Julia Juliana Julie Juliet June Justine Kaitlyn Karen Karin
Katarina Kate Katharina Katherine Kathleen Kathryn Kathy Katie Katrina Kayla Khadija Kirsten Kristen Kristin
Kristina Lara Laura Lauren Laurie Layla Leah Leila Lena Leslie Lidia Lillian Lily Linda Lindsay Lisa Liz
Liza Lois Lorraine Louisa Louise Lucia Lucy Ludmila Luisa Lydia Lynn Mabel Madeleine Magdalena Malala Mandy
Marcia Margaret Margarita Maria Marian Marianne Marie Marilyn Marina Marion Marjorie Marlene Marta Martha
Martina Mary Maryam Matilda Maureen Maya Megan Melania Melanie Melinda Melissa Mercedes Meredith Michaela
Michelle Mildred Miranda Miriam Moira Molly Mona Monica Monika Muriel Nadia Nancy Naomi Natalia Natalie
Natasha Nicola Nicole Nina Nora Norma Olga Olivia Oprah Pamela Patricia Patty Paula Pauline Pearl Peggy
Penelope Petra Phyllis Pippa Priscilla Priya Rachel Ramona Rebecca Regina Renata Renee Renée Rhonda Rita
Roberta Rosa Rosalind Rose Rosemary Roxanne Ruth Sabrina Sadie Sally Samantha Sandra Sara Sarah Shannon
Sharon Sheila Shelley Sherry Shirley Silvia Simone Sofia Sonia Sonja Sophia Sophie Stacey Stella Stephanie
Sue Susan Susanna Susanne Suzanne Svetlana Sylvia Tamara Tammy Tania Tanya Tara Tatiana Teresa Tessa Thelma
Theresa Tiffany Tina Tracy Tulsi Ulrike Ursula Valentina Valerie Vanessa Vera Veronica Victoria Viola Violet
Virginia Vivian Wanda Wendy Whitney Wilma Winifred Yasmin Yoko Yolanda Yulia Yvette Yvonne Zahra Zainab Zoe
"""
_EITHER = """
Alex Casey Chris Dana Drew Francis Jesse Jordan Kelly Kim Kyle Lou Morgan Pat Riley Sasha Sidney Sydney
Taylor Toni Tracey Wei Li Ming Jin Min Yong Ji Xi
"""

GIVEN_NAMES: dict[str, Gender | None] = {
    **dict.fromkeys(_EITHER.casefold().split()),
    **dict.fromkeys(_MALE.casefold().split(), "m"),
    **dict.fromkeys(_FEMALE.casefold().split(), "f"),
}
"""A given name in lower case to the gender of its bearers, None for either."""

_NICKNAMES = """
Abe Abraham; Al Albert Alan Alfred; Alex Alexander Alexandra; Andy Andrew; Ben Benjamin; Bernie Bernard;
Bill William; Billy William; Bob Robert; Bobby Robert; Charlie Charles; Chris Christopher Christine; Chuck
Charles; Dan Daniel; Danny Daniel; Dave David; Debbie Deborah; Don Donald; Doug Douglas; Ed Edward Edwin
Edmund; Eddie Edward; Frank Francis; Fred Frederick Alfred; Geoff Geoffrey; Greg Gregory; Jack John; Jake
Jacob; Jeff Jeffrey; Jerry Gerald Jerome; Jim James; Jimmy James; Joe Joseph; John Jonathan; Jon Jonathan;
Josh Joshua; Kate Katherine; Kathy Katherine Kathleen; Ken Kenneth; Larry Lawrence; Liz Elizabeth; Beth
Elizabeth; Matt Matthew; Meg Margaret; Mike Michael; Mitch Mitchell; Nick Nicholas; Pat Patrick Patricia;
Pete Peter; Phil Philip Phillip; Ray Raymond; Rich Richard; Rick Richard; Dick Richard; Rob Robert; Ron
Ronald; Sam Samuel Samantha; Steve Stephen Steven; Sue Susan; Ted Edward Theodore; Theo Theodore; Tim
Timothy; Tom Thomas; Tommy Thomas; Tony Anthony; Vince Vincent; Will William; Zach Zachary
"""

NICKNAMES: dict[str, frozenset[str]] = {
    short: frozenset(full) for short, *full in (entry.casefold().split() for entry in _NICKNAMES.split(";"))
}
"""A short form of a given name to the names it may be short for, all in lower case."""
